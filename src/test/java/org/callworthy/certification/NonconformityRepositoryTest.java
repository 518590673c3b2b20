package org.callworthy.certification;

import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NonconformityRepositoryTest extends OneCase {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    private NonconformityRepository nonconformities;
    private OverdueRepository overdue;

    @BeforeEach
    void open() {
        nonconformities = new NonconformityRepository(db);
        overdue = new OverdueRepository(db);
    }

    @Test
    void aCaseIsOverdueOnceAllThatIsPendingIs() {
        NonconformityId past = opened(TODAY.minusDays(1));
        assertThat(overdueOn(TODAY)).containsExactly(on.id());
        assertThat(overdue.of(on.id(), startOf(TODAY))).containsExactly(past);
        assertThat(overdueOn(TODAY.minusDays(1))).isEmpty();

        NonconformityId other = opened(TODAY);
        assertThat(overdueOn(TODAY)).isEmpty();
        assertThat(overdue.of(on.id(), startOf(TODAY)))
                .as("it alone, although the other has time")
                .containsExactly(past);
        assertThat(overdueOn(TODAY.plusDays(1))).containsExactly(on.id());

        set(other, NonconformityState.ANSWERED);
        assertThat(overdueOn(TODAY.plusDays(1))).isEmpty();
        set(other, NonconformityState.CLOSED);
        assertThat(overdueOn(TODAY)).containsExactly(on.id());
        set(past, NonconformityState.UNMET);
        assertThat(overdueOn(TODAY)).isEmpty();
    }

    @Test
    void onlyAResitThatIsOpenHasADay() {
        AssignmentId resit = assigned();
        NonconformityId id = opened(TODAY, resit);
        assertThat(nonconformities.dueOfResits(List.of(resit, new AssignmentId(99))))
                .containsOnly(entry(resit, TODAY));
        set(id, NonconformityState.CLOSED);
        assertThat(nonconformities.dueOfResits(List.of(resit))).isEmpty();
        assertThat(nonconformities.dueOfResits(List.of())).isEmpty();
    }

    @Test
    void aResitThatWasBegunIsWaitedFor() {
        AssignmentId resit = assigned();
        opened(TODAY, resit);
        assertThat(overdueOn(TODAY.plusDays(1))).containsExactly(on.id());
        for (String pending : List.of("UNDER_WAY", "CLOSED")) {
            setState(resit, pending);
            assertThat(overdueOn(TODAY.plusDays(1))).as(pending).isEmpty();
        }
    }

    @Test
    void whatElseIsSatInTheCaseIsNotWaitedFor() {
        AssignmentId other = assigned();
        opened(TODAY);
        setState(other, "UNDER_WAY");
        assertThat(overdueOn(TODAY.plusDays(1))).containsExactly(on.id());
    }

    private void setState(AssignmentId assignment, String state) {
        tx(() -> db.update(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.STATE, state)
                .where(DELIVERY_ASSIGNMENT.ID.eq(assignment.value()))
                .execute());
    }

    /** Of an exam day that begins where it is still the day, or already the next. */
    @Test
    void aResitIsWaitedForAsLongAsItsExamDayLasts() {
        Instant closesAt = TODAY.plusDays(1).atTime(3, 0).toInstant(ZoneOffset.UTC);
        opened(TODAY, assigned());
        tx(() -> db.update(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.CLOSES_AT, closesAt)
                .execute());
        assertThat(overdue.cases(closesAt)).isEmpty();
        assertThat(overdue.contains(on.id(), closesAt)).isFalse();
        assertThat(overdue.cases(closesAt.plusSeconds(1))).containsExactly(on.id());
        assertThat(overdue.contains(on.id(), closesAt.plusSeconds(1))).isTrue();
        assertThat(overdue.contains(new CaseId(99), closesAt.plusSeconds(1))).isFalse();
    }

    private List<CaseId> overdueOn(LocalDate day) {
        return overdue.cases(startOf(day));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private NonconformityId opened(LocalDate dueOn) {
        return opened(dueOn, null);
    }

    private NonconformityId opened(LocalDate dueOn, @Nullable AssignmentId resit) {
        Remedy remedy = resit == null ? Remedy.EVIDENCE : Remedy.RESIT;
        tx(() -> nonconformities.propose(on.id(), 1, LI, new Shortcoming("exam", null, "Not shown.", remedy, dueOn)));
        NonconformityId id = nonconformities.of(on.id()).getLast().id();
        tx(() -> nonconformities.open(id, dueOn, resit));
        return id;
    }

    private void set(NonconformityId id, NonconformityState state) {
        tx(() -> nonconformities.setState(id, state, null));
    }

    private AssignmentId assigned() {
        AssignmentId id = new AssignmentId(21);
        tx(() -> db.insertInto(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.ID, id.value())
                .set(DELIVERY_ASSIGNMENT.CASE_ID, on.id().value())
                .set(DELIVERY_ASSIGNMENT.PERSON_ID, LI.value())
                .set(DELIVERY_ASSIGNMENT.KIND, "EXAM")
                .set(DELIVERY_ASSIGNMENT.COMPONENT, "exam")
                .set(DELIVERY_ASSIGNMENT.ATTEMPT_NO, 2)
                .set(DELIVERY_ASSIGNMENT.OPENS_AT, NINE)
                .set(DELIVERY_ASSIGNMENT.CLOSES_AT, NINE)
                .set(DELIVERY_ASSIGNMENT.MINUTES, 40)
                .set(DELIVERY_ASSIGNMENT.STATE, "WAITING")
                .set(DELIVERY_ASSIGNMENT.ASSIGNED_AT, NINE)
                .set(DELIVERY_ASSIGNMENT.VERSION, 1)
                .execute());
        return id;
    }
}
