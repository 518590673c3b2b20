package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.delivery.AttemptEnded;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.Endings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@RecordApplicationEvents
class EndedListenerTest extends SittingScene {

    @Autowired
    Endings endings;

    @Autowired
    SittingRepository rows;

    @Autowired
    Forms forms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

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
        assertThat(candidates.heardOf(id())).isEmpty();
    }

    private Sitting sitting(AttemptId attempt) {
        return rows.find(SittingId.of(attempt)).orElseThrow();
    }
}
