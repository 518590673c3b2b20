package org.callworthy.exam;

import static callworthy.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.callworthy.account.ActAs;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Acted;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.ClockEntry;
import org.callworthy.delivery.ClockEntryKind;
import org.callworthy.delivery.ClockOutcome.Why;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.ExamDays;
import org.callworthy.delivery.OutageId;
import org.callworthy.delivery.Outages;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.delivery.Reason;
import org.callworthy.delivery.Span;
import org.callworthy.exam.SaveOutcome.Saved;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(PlannedDays.class)
class EndedByInvigilatorTest extends InvigilatedScene {

    @Autowired
    Outages outages;

    @Autowired
    ExamDays days;

    @Autowired
    PlannedDays planned;

    @Autowired
    DSLContext db;

    private final Reason fainted = new Reason("She fainted " + Ids.text(Ids.next()));

    @Test
    void whyItWasEndedStandsInItsClock() {
        end();
        assertThat(ledger())
                .last()
                .extracting(ClockEntry::kind, ClockEntry::reason)
                .containsExactly(ClockEntryKind.ENDED, fainted.text());
    }

    @Test
    void ofSeveralWhoEndItAtOnceOneDidAndIsNamed() {
        List<Boolean> told = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> invigilate(() -> invigilation.end(bearer.attempt(), fainted))))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(told).containsOnlyOnce(true);
        assertThat(ledger()).map(ClockEntry::kind).containsOnlyOnce(ClockEntryKind.ENDED);
    }

    @Test
    void whatCannotBeEnteredIsNotEndedEither() {
        assertThatThrownBy(() -> closer.close(bearer.attempt(), CloseReason.INVIGILATOR, () -> {
                    throw new IllegalStateException("No ledger");
                }))
                .hasMessage("No ledger");
        assertThat(attempts.find(bearer.attempt()).closed()).isFalse();
    }

    @Test
    void theAuditLogWhereNothingIsErasedSaysWhatWasDoneAndNotWhy() {
        end();
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1)));
        ActAs.system(() -> {
            late.decide(bearer.attempt(), true, fainted);
            OutageId outage = outages.report(
                    new Span(clock.instant().minusSeconds(9), clock.instant().minusSeconds(8)));
            outages.credit(outage, fainted);
            return days.cancel(planned.inDays(40, 1).id(), fainted);
        });
        List<String> told = db.select(AUDIT_ENTRY.ACT)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.DETAIL.contains(fainted.text()))
                .fetch(AUDIT_ENTRY.ACT);
        assertThat(told).isEmpty();
        assertThat(db.fetchExists(
                        AUDIT_ENTRY,
                        AUDIT_ENTRY.ACT.eq("delivery.attempt.ended"),
                        AUDIT_ENTRY.SUBJECT_ID.eq(bearer.attempt().value())))
                .isTrue();
    }

    @Test
    void whatWasEndedByMistakeGoesOnWithTheTimeThatWasLeft() {
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 1)));
        Instant deadline = attempts.find(bearer.attempt()).deadline();
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(10)));
        end();
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(45)));
        ActAs.system(() -> invigilation.extend(List.of(bearer.attempt()), 5, fainted, Ids.next(), true));

        assertThat(Duration.between(deadline, attempts.find(bearer.attempt()).deadline()))
                .isBetween(Duration.ofMinutes(50), Duration.ofMinutes(51));
        Bearer again = candidates.start(candidate);
        assertThat(((ViewOutcome.Open) sittings.view(again)).answers()).hasSize(1);
        assertThat(sittings.save(again, List.of(ExamCandidates.choose(items.get(1), 1))))
                .isInstanceOf(Saved.class);
        sittings.submit(again);
        assertThat(sittings.answersOf(SittingId.of(bearer.attempt())).closeReason())
                .isEqualTo(CloseReason.CANDIDATE);
    }

    @Test
    void whoDidNotKnowThatItWasEndedGivesItNoTime() {
        end();
        assertThat(invigilate(() -> invigilation.extend(List.of(bearer.attempt()), 5, fainted, Ids.next(), false)))
                .isEqualTo(new Acted(0, 0, List.of(Why.ENDED)));
        assertThat(attempts.find(bearer.attempt()).closed()).isTrue();
    }

    @Test
    void moreTimeForSeveralLeavesOutWhatWasEndedMeanwhile() {
        Bearer other = candidates.start(candidates.ready());
        end();
        assertThat(ActAs.system(() ->
                        invigilation.extend(List.of(bearer.attempt(), other.attempt()), 5, fainted, Ids.next(), false)))
                .isEqualTo(new Acted(1, 0, List.of(Why.ENDED)));
        assertThat(attempts.find(bearer.attempt()).closed()).isTrue();
    }

    private List<ClockEntry> ledger() {
        return invigilate(() -> invigilation.ledgerOf(bearer.attempt()));
    }

    private void end() {
        assertThat(ActAs.system(() -> invigilation.end(bearer.attempt(), fainted)))
                .isTrue();
    }
}
