package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.delivery.AttemptEnded;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.Endings;
import org.callworthy.exam.ExamCandidates.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@CallworthyTest
@Import({Candidates.class, ExamCandidates.class})
@RecordApplicationEvents
class EndedListenerTest {

    @Autowired
    ExamCandidates candidates;

    @Autowired
    Endings endings;

    @Autowired
    Sittings sittings;

    @Autowired
    SittingRepository rows;

    @Autowired
    Forms forms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @Autowired
    InstantSource clock;

    private Candidate candidate;
    private Bearer bearer;

    @BeforeEach
    void open() {
        candidate = candidates.ready();
        bearer = candidates.start(candidate);
    }

    @Test
    void aSittingEndsWithTheAttemptThatWasDecidedWithoutAndNothingIsSubmitted() {
        transaction.executeWithoutResult(status -> endings.end(candidate.assignment()));
        assertThat(sittings.view(bearer)).isInstanceOf(ViewOutcome.Over.class);
        List<AttemptEnded> told = events.stream(AttemptEnded.class)
                .filter(each -> each.attempt().equals(bearer.attempt()))
                .toList();
        assertThat(told).hasSize(1);

        EndedListener listener = new EndedListener(rows, forms, clock);
        transaction.executeWithoutResult(status -> listener.on(told.getFirst()));
        Sitting ended = sitting(bearer.attempt());
        transaction.executeWithoutResult(status -> listener.on(told.getFirst()));
        assertThat(sitting(bearer.attempt())).as("told twice").isEqualTo(ended);
        assertThat(sitting(bearer.attempt()).closeReason()).isEqualTo(CloseReason.CASE_ENDED);
        assertThat(candidates.heardOf(SittingId.of(bearer.attempt()))).isEmpty();
    }

    private Sitting sitting(AttemptId attempt) {
        return rows.find(SittingId.of(attempt)).orElseThrow();
    }
}
