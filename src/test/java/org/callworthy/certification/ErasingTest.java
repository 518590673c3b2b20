package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.ClockEntry;
import org.callworthy.delivery.Invigilation;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.LateDecision;
import org.callworthy.delivery.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.RecordApplicationEvents;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
@RecordApplicationEvents
class ErasingTest extends Ballots {

    private static final Reason FAINTED = new Reason("Fainted");

    @Autowired
    Erasing erasing;

    @Autowired
    Invigilation invigilation;

    @Autowired
    LateAnswers late;

    @Autowired
    Attempts attempts;

    @Test
    void whyInvigilatorsActedIsErasedWithTheRecords() {
        AttemptId attempt = attempts.of(assignments.of(caseId).getFirst().id())
                .orElseThrow()
                .id();
        ActAs.system(() -> late.decide(attempt, false, FAINTED));
        assertThat(why(attempt)).contains(FAINTED.text());

        transaction.executeWithoutResult(status -> erasing.records(caseId, Erasure.Cause.RETENTION));
        assertThat(why(attempt)).isNotEmpty().containsOnly("");
    }

    private List<String> why(AttemptId attempt) {
        return Stream.concat(
                        ActAs.system(() -> invigilation.ledgerOf(attempt)).stream()
                                .map(ClockEntry::reason),
                        late.decision(attempt).map(LateDecision::reason).stream())
                .toList();
    }
}
