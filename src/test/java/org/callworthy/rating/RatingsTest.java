package org.callworthy.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.callworthy.rating.TestRubric.scores;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class RatingsTest extends TwoRaters {

    @Autowired
    ApplicationEvents events;

    @Test
    void theQueueShowsCodeScenarioAndLengthOfTheOwnRatingsOnly() {
        assertThat(asFirst(() -> ratings.queue(RatingState.OPEN)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.id()).isEqualTo(first.id());
                    assertThat(entry.code()).isEqualTo(RatingScene.code(performance));
                    assertThat(entry.scenario().in(Locale.ENGLISH)).isEqualTo("A late refund");
                    assertThat(entry.length()).isEqualTo(Duration.ofMinutes(4));
                    assertThat(entry.scored()).isZero();
                });
    }

    @Test
    void theDeskShowsTheRubricAndWhatWasPutDownSoFar() {
        asFirst(() -> ratings.save(first.id(), "empathy", new Mark(3, "Names the feeling", 61_500)));
        asFirst(() -> ratings.save(first.id(), "empathy", new Mark(2, "Names the feeling, late", 61_500)));

        Desk desk = asFirst(() -> ratings.desk(first.id())).desk().orElseThrow();

        assertThat(desk.criteria()).extracting(DeskCriterion::id).containsExactly("identity", "empathy", "closing");
        assertThat(desk.criteria())
                .allSatisfy(criterion -> assertThat(criterion.anchors()).hasSize(5));
        assertThat(desk.mark("empathy")).isEqualTo(new Mark(2, "Names the feeling, late", 61_500));
        assertThat(desk.mark("closing")).isEqualTo(Mark.EMPTY);
        assertThat(desk.rating().scored()).isEqualTo(1);
    }

    @Test
    void theDeskTellsTheCourseOfTheCallInTheScenariosWords() {
        List<CallMoment> moments =
                asFirst(() -> ratings.desk(first.id())).desk().orElseThrow().moments();

        assertThat(moments).hasSize(2);
        assertThat(moments.getFirst().mood()).isEqualTo("annoyed");
        assertThat(moments.getFirst().text()).startsWith("Hello, my name is Helen Marsh.");
        assertThat(moments.getLast().kind()).isEqualTo(CallMoment.Kind.ACTION);
        assertThat(moments.getLast().atMillis()).isEqualTo(95_000);
        assertThat(moments.getLast().text()).isNotBlank();
    }

    @Test
    void anotherRatersDeskStaysShut() {
        PersonId stranger = second.rater();

        assertThat(actAs.person(stranger, () -> ratings.desk(first.id())).desk())
                .isEmpty();
        assertThatThrownBy(() -> actAs.person(stranger, () -> ratings.save(first.id(), "empathy", Mark.EMPTY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actAs.person(stranger, () -> ratings.submit(first.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCandidateHasNoDeskAtAll() {
        PersonId agent = scene.agent();

        assertThatThrownBy(() -> actAs.person(agent, () -> ratings.queue(RatingState.OPEN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsHandedIn() {
        asFirst(() -> ratings.save(first.id(), "empathy", new Mark(3, "", null)));
        asFirst(() -> ratings.save(first.id(), "closing", new Mark(null, "No score yet", 1_000)));

        assertThat(asFirst(() -> ratings.submit(first.id())))
                .isEqualTo(new SubmitOutcome.Incomplete(List.of("identity", "closing")));
        assertThat(asFirst(() -> ratings.queue(RatingState.OPEN))).hasSize(1);
    }

    @Test
    void handingInLocksTheRating() {
        assertThat(rate(first, scores(3, 3, 3))).isEqualTo(new SubmitOutcome.Submitted());

        assertThat(asFirst(() -> ratings.save(first.id(), "empathy", new Mark(4, "", null))))
                .isEqualTo(new SaveOutcome.Locked(RatingState.SUBMITTED));
        assertThat(asFirst(() -> ratings.submit(first.id())))
                .isEqualTo(new SubmitOutcome.Locked(RatingState.SUBMITTED));
        assertThat(asFirst(() -> ratings.desk(first.id())).desk().orElseThrow().mark("empathy"))
                .isEqualTo(new Mark(3, "", null));
        assertThat(asFirst(() -> ratings.queue(RatingState.SUBMITTED))).hasSize(1);
    }

    @Test
    void twoThatAgreeSettleThePerformance() {
        rate(first, scores(3, 3, 3));
        assertThat(ratings.outcome(performance)).isEmpty();

        rate(second, scores(4, 3, 2));

        RatingOutcome outcome = ratings.outcome(performance).orElseThrow();
        assertThat(outcome.points().gained()).isEqualByComparingTo("19");
        assertThat(outcome.points().attainable()).isEqualByComparingTo("24");
        assertThat(outcome.criteria())
                .extracting(CriterionOutcome::criterion)
                .containsExactly("identity", "empathy", "closing");
        assertThat(outcome.ratings()).hasSize(2);
        assertThat(events.stream(PerformanceRated.class))
                .containsExactly(new PerformanceRated(performance, outcome.caseId()));
    }

    @Test
    void twoThatDisagreeCallForAThirdWhoSettlesIt() {
        PersonId third = scene.lead();
        rate(first, scores(4, 4, 3));
        rate(second, scores(2, 3, 3));

        assertThat(ratings.outcome(performance)).isEmpty();
        assertThat(events.stream(PerformanceRated.class)).isEmpty();
        Assigned called = scene.assigned(performance).get(2);
        assertThat(called.rater()).isEqualTo(third);

        rate(called, scores(4, 3, 3));

        RatingOutcome outcome = ratings.outcome(performance).orElseThrow();
        assertThat(outcome.points().gained()).isEqualByComparingTo("21");
        assertThat(outcome.ratings()).hasSize(3);
    }

    @Test
    void withoutAThirdItWaitsForOne() {
        rate(first, scores(4, 4, 3));
        rate(second, scores(0, 3, 3));

        assertThat(ActAs.system(
                        () -> context.getBean(RatingAdministration.class).waiting()))
                .filteredOn(waiting -> waiting.performance().equals(performance))
                .extracting(WaitingPerformance::wanted)
                .containsExactly(3);
    }

    @Test
    void onlyWhoHasItToRateMayListen() {
        RatersListen access = context.getBean(RatersListen.class);
        assertThat(access.mayHear(first.rater(), performance)).isTrue();
        assertThat(access.mayHear(scene.lead(), performance)).isFalse();

        ActAs.system(() -> context.getBean(RatingAdministration.class).reassign(first.id(), scene.lead()));
        assertThat(access.mayHear(first.rater(), performance)).isFalse();
    }

    @Test
    void theEvidenceHoldsNotesAndPlacesButNoNames() {
        asFirst(() -> ratings.save(first.id(), "empathy", new Mark(3, "Warm", 5_000)));
        rateKeepingNotes(first);

        List<Sheet> sheets = ActAs.system(() -> ratings.sheets(performance));

        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.place()).isEqualTo(1);
            assertThat(sheet.marks().get("empathy")).isEqualTo(new Mark(3, "Warm", 5_000));
        });
    }

    private void rateKeepingNotes(Assigned rating) {
        asFirst(() -> ratings.save(rating.id(), "identity", new Mark(3, "", null)));
        asFirst(() -> ratings.save(rating.id(), "closing", new Mark(3, "", null)));
        asFirst(() -> ratings.submit(rating.id()));
    }

    private SubmitOutcome rate(Assigned rating, Scores scores) {
        return scene.rate(rating.rater(), rating.id(), scores);
    }
}
