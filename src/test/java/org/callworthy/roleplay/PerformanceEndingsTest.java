package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.callworthy.roleplay.PerformanceScene.chunk;
import static org.callworthy.roleplay.PerformanceScene.claim;

import java.time.Duration;
import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CloseReason;
import org.callworthy.roleplay.ChunkOutcome.KeptLate;
import org.callworthy.roleplay.ChunkOutcome.Stored;
import org.callworthy.roleplay.PerformanceScene.UnderWay;
import org.callworthy.roleplay.SubmitOutcome.ChunksMissing;
import org.callworthy.roleplay.SubmitOutcome.Missing;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@CallworthyTest
@Import({Candidates.class, PerformanceScene.class})
class PerformanceEndingsTest extends PerformanceDesk {

    @org.springframework.beans.factory.annotation.Autowired
    org.callworthy.delivery.Invigilation invigilation;

    @Test
    void whatIsMissingIsNamedBeforeTheCallCloses() {
        UnderWay call = scene.start();
        performances.save(call.bearer(), chunk(100, 0));
        performances.save(call.bearer(), chunk(100, 2));

        assertThat(performances.submit(call.bearer(), claim(100, 4), false))
                .isEqualTo(new ChunksMissing(List.of(new Missing(100, 1), new Missing(100, 3))));
        SubmitOutcome closed = performances.submit(call.bearer(), claim(100, 4), true);
        assertThat(closed)
                .isInstanceOfSatisfying(
                        SubmitOutcome.Closed.class,
                        it -> assertThat(it.reason()).isEqualTo(CloseReason.CANDIDATE));
        assertThat(performances.submit(call.bearer(), claim(100, 4), false)).isEqualTo(closed);
    }

    @Test
    void whatComesAfterTheEndIsKeptButDoesNotCount() {
        UnderWay call = scene.start();
        performances.submit(call.bearer(), List.of(), false);

        assertThat(performances.save(call.bearer(), chunk(100, 0))).isInstanceOf(KeptLate.class);
        assertThat(performances.note(call.bearer(), List.of(entry(1, TimelineKind.CALL_ENDED, null, 9))))
                .isInstanceOf(NoteOutcome.KeptLate.class);
        assertThat(view(call.bearer()).received()).isEmpty();
        assertThat(view(call.bearer()).timeline()).isEmpty();
        clock.travelTo(clock.instant().plus(Duration.ofHours(25)));
        assertThat(performances.save(call.bearer(), chunk(100, 1))).isInstanceOf(ChunkOutcome.Closed.class);
    }

    @Test
    void whatWasRecordedInTimeCountsAlthoughTheNetworkWasAwayBeyondTheDeadlineForNineMinutes() {
        UnderWay call = scene.start();
        clock.travelTo(attempts.find(call.bearer().attempt()).deadline().plus(Duration.ofMinutes(9)));
        closer.closeOverdue();
        assertThat(performances.save(call.bearer(), chunk(100, 0))).isInstanceOf(Stored.class);
        performances.note(call.bearer(), List.of(entry(1, TimelineKind.CALL_ENDED, null, 9)));

        assertThat(performances.submit(call.bearer(), claim(100, 1), false))
                .isInstanceOfSatisfying(
                        SubmitOutcome.Closed.class,
                        it -> assertThat(it.reason()).isEqualTo(CloseReason.CANDIDATE));
        assertThat(view(call.bearer()).received()).hasSize(1);
        assertThat(view(call.bearer()).timeline()).hasSize(1);
    }

    @Test
    void soundOfATimeAfterTheDeadlineIsRefusedWheneverItComes() {
        UnderWay call = scene.start();
        var attempt = attempts.find(call.bearer().attempt());
        int seconds = Math.toIntExact(
                Duration.between(attempt.startedAt(), attempt.deadline()).toSeconds());
        clock.travelTo(attempt.deadline().plus(Duration.ofMinutes(9)));
        assertThat(performances.save(call.bearer(), chunk(100, seconds - 1))).isInstanceOf(Stored.class);
        assertThatThrownBy(() -> performances.save(call.bearer(), chunk(100, seconds + 60)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOverdueCallIsClosedByTheServerOnceNothingMoreCanBeOnItsWay() {
        UnderWay call = scene.start();
        clock.travelTo(attempts.find(call.bearer().attempt())
                .deadline()
                .plus(Grace.LENGTH)
                .minusSeconds(10));
        closer.closeOverdue();
        assertThat(view(call.bearer()).state()).isEqualTo(PerformanceState.OPEN);

        clock.travelTo(clock.instant().plusSeconds(15));
        closer.closeOverdue();

        assertThat(performances.submit(call.bearer(), List.of(), false))
                .isInstanceOfSatisfying(
                        SubmitOutcome.Closed.class,
                        it -> assertThat(it.reason()).isEqualTo(CloseReason.DEADLINE));
    }

    @Test
    void aCallThatAnInvigilatorClosedIsClosedHereToo() {
        UnderWay call = scene.start();
        attempts.close(call.bearer().attempt(), CloseReason.INVIGILATOR);

        closer.closeOverdue();

        assertThat(view(call.bearer()).state()).isNotEqualTo(PerformanceState.OPEN);
        assertThat(performances.line(call.bearer(), "opening")).isInstanceOf(LineOutcome.Closed.class);
    }

    @Test
    void anInvigilatorEndsACallAndWhatHasArrivedCounts() {
        UnderWay call = scene.start();
        performances.save(call.bearer(), chunk(100, 0));
        boolean ended = org.callworthy.account.ActAs.system(
                () -> invigilation.end(call.bearer().attempt(), new org.callworthy.delivery.Reason("Fire alarm")));
        assertThat(ended).isTrue();
        assertThat(performances.submit(call.bearer(), List.of(), false))
                .isInstanceOfSatisfying(
                        SubmitOutcome.Closed.class,
                        it -> assertThat(it.reason()).isEqualTo(CloseReason.INVIGILATOR));
        assertThat(view(call.bearer()).received()).hasSize(1);
        assertThat(performances.save(call.bearer(), chunk(100, 1))).isInstanceOf(KeptLate.class);
    }
}
