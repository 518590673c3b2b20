package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.roleplay.PerformanceScene.chunk;
import static org.callworthy.roleplay.PerformanceScene.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.delivery.Acted;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.ClockOutcome.Why;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.Outage;
import org.callworthy.delivery.Outages;
import org.callworthy.delivery.Pulses;
import org.callworthy.delivery.Reason;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.roleplay.ChunkOutcome.KeptLate;
import org.callworthy.roleplay.ChunkOutcome.Stored;
import org.callworthy.roleplay.PerformanceScene.UnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A call is recorded on while nobody serves, and its page sends what was said once somebody does again. */
@CallworthyTest
@Import({Candidates.class, PerformanceScene.class, Pulses.class})
class CallsThroughOutagesTest extends PerformanceDesk {

    @Autowired
    Pulses pulses;

    @Autowired
    Outages outages;

    private UnderWay call;
    private Instant deadline;

    @BeforeEach
    void begin() {
        call = scene.start();
        deadline = attempts.find(call.bearer().attempt()).deadline();
        pulses.serveUntil(deadline.minus(minutes(2)));
    }

    @AfterEach
    void forget() {
        pulses.forget();
    }

    @Test
    void whatWasSaidInTimeCountsAlthoughNobodyServedUntilLongAfterTheDeadline() {
        pulses.nobodyServesUntil(deadline.plus(minutes(20)));
        closer.closeOverdue();
        assertThat(save(0)).as("before the pulse has noticed").isInstanceOf(Stored.class);
        pulses.beat();
        pulses.serveUntil(deadline.plus(minutes(29)));
        closer.closeOverdue();

        assertThat(save(1)).isInstanceOf(Stored.class);
        performances.note(call.bearer(), List.of(entry(1, TimelineKind.CALL_ENDED, null, 9)));
        assertThat(performances.submit(call.bearer(), claim(100, 2), false))
                .isInstanceOfSatisfying(
                        SubmitOutcome.Closed.class,
                        it -> assertThat(it.reason()).isEqualTo(CloseReason.CANDIDATE));
        assertThat(view(call.bearer()).received())
                .extracting(ReceivedSegment::chunks)
                .containsExactly(2);
        assertThat(view(call.bearer()).timeline()).hasSize(1);
    }

    @Test
    void whoseBrowserKeptNothingIsLetInWhileItWaitsAndNotOnceItIsClosed() {
        pulses.nobodyServesUntil(deadline.plus(minutes(20)));
        pulses.beat();
        assertThat(start(call.person(), call.assignment())).isInstanceOf(PerformanceStart.Started.class);
        pulses.serveUntil(deadline.plus(minutes(30)).plusSeconds(15));
        closer.closeOverdue();
        assertThat(start(call.person(), call.assignment()))
                .isEqualTo(new PerformanceStart.NotStarted(new StartOutcome.Closed()));
    }

    @Test
    void itIsClosedWithWhatHasArrivedOnceItsPageHadTenMinutesToSend() {
        pulses.nobodyServesUntil(deadline.plus(minutes(20)));
        pulses.beat();
        save(0);
        pulses.serveUntil(deadline.plus(minutes(30)).plusSeconds(15));
        assertThat(save(1)).as("before the closer has come round").isInstanceOf(KeptLate.class);
        closer.closeOverdue();

        assertThat(attempts.find(call.bearer().attempt()).closeReason()).isEqualTo(CloseReason.DEADLINE);
        assertThat(view(call.bearer()).received())
                .extracting(ReceivedSegment::chunks)
                .containsExactly(1);
    }

    @Test
    void whoIsCutOffAgainWhileTheySendHasTenMinutesAnew() {
        pulses.nobodyServesUntil(deadline.plus(minutes(20)));
        pulses.beat();
        pulses.serveUntil(deadline.plus(minutes(25)));
        pulses.nobodyServesUntil(deadline.plus(minutes(60)));
        pulses.beat();
        pulses.serveUntil(deadline.plus(minutes(69)));
        closer.closeOverdue();

        assertThat(save(0)).isInstanceOf(Stored.class);
    }

    @Test
    void anOutageThatBeginsAfterTheDeadlineLeavesTimeToSend() {
        pulses.serveUntil(deadline.plus(minutes(8)));
        pulses.nobodyServesUntil(deadline.plus(minutes(40)));
        pulses.beat();
        pulses.serveUntil(deadline.plus(minutes(49)));
        closer.closeOverdue();

        assertThat(save(0)).isInstanceOf(Stored.class);
    }

    @Test
    void asLongAsAnotherNodeServesNothingIsLengthened() {
        pulses.serveUntil(deadline.plus(minutes(10)).plusSeconds(15));
        pulses.beat();

        assertThat(save(0)).isInstanceOf(KeptLate.class);
        closer.closeOverdue();
        assertThat(attempts.find(call.bearer().attempt()).closeReason()).isEqualTo(CloseReason.DEADLINE);
    }

    @Test
    void timeIsGivenBackToCallsThatAreOpenAndNoOtherIsCounted() {
        pulses.nobodyServesUntil(deadline.plus(minutes(20)));
        pulses.beat();
        Outage outage = noticed();
        assertThat(credit(outage).refused()).doesNotContain(Why.ROLE_PLAY);
        Attempt credited = attempts.find(call.bearer().attempt());
        assertThat(credited.deadline())
                .isBetween(clock.instant().plus(minutes(2)), clock.instant().plus(minutes(3)));
        assertThat(performances.line(call.bearer(), "opening")).isInstanceOf(LineOutcome.Sound.class);
    }

    @Test
    void aCallThatTheClockClosedIsNotCountedAmongThoseThatGetTimeBack() {
        UnderWay other = scene.start();
        pulses.nobodyServesUntil(deadline.plus(minutes(20)));
        pulses.beat();
        int both = noticed().hit();
        closer.close(call.bearer().attempt(), CloseReason.DEADLINE);

        assertThat(noticed().hit()).isEqualTo(both - 1);
        assertThat(credit(noticed()).refused()).doesNotContain(Why.ROLE_PLAY);
        assertThat(attempts.find(call.bearer().attempt()).closed()).isTrue();
        assertThat(attempts.find(other.bearer().attempt()).deadline()).isAfter(clock.instant());
    }

    @Test
    void anOutageInWhichNobodysClockRanIsNotToBeCredited() {
        pulses.serveUntil(deadline.plus(minutes(8)));
        pulses.nobodyServesUntil(deadline.plus(minutes(40)));
        pulses.beat();

        assertThat(noticed().hit()).isZero();
    }

    /** What the board shows of the outage that has just ended. */
    private Outage noticed() {
        return ActAs.system(outages::toCredit).stream()
                .filter(Outage::noticed)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private Acted credit(Outage outage) {
        return ActAs.system(() -> outages.credit(outage.id(), new Reason("Power cut")));
    }

    private ChunkOutcome save(int seq) {
        return performances.save(call.bearer(), chunk(100, seq));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
