package org.callworthy.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.rating.RatingScene.LONG_AGO;
import static org.callworthy.rating.RatingScene.PERFORMED;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.account.TeamId;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Involvements;
import org.callworthy.delivery.Side;
import org.callworthy.roleplay.PerformanceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@CallworthyTest
@Transactional
class AssigningTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Assigning assigning;

    @Autowired
    RatingAdministration administration;

    @Autowired
    RaterPool pool;

    @Autowired
    RatingAssignmentRepository assignments;

    @Autowired
    Involvements involvements;

    @Autowired
    People people;

    private RatingScene scene;
    private PersonId candidate;

    @BeforeEach
    void build() {
        scene = new RatingScene(context);
        candidate = scene.agent();
    }

    @Test
    void twoLeadsGetItAndAreNotedAsInvolved() {
        PersonId one = scene.lead();
        PersonId other = scene.lead();
        scene.person("Trainer", Role.TRAINER);
        CaseId caseId = scene.openCase(candidate);
        PerformanceId performance = scene.perform(caseId);

        assigning.fill(performance, 2);

        assertThat(raters(performance)).containsExactlyInAnyOrder(one, other);
        assertThat(involvements.on(caseId, Side.TRAINED_OR_RATED)).containsExactlyInAnyOrder(one, other);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void toldTwiceItIsGivenOnce() {
        scene.lead();
        scene.lead();
        scene.lead();
        PerformanceId performance = scene.perform(candidate);

        assigning.fill(performance, 2);
        assigning.fill(performance, 2);

        assertThat(raters(performance)).hasSize(2);
    }

    @Test
    void whoSharedTheTeamThenOrSharesItNowDoesNotRate() {
        TeamId then = scene.team();
        TeamId now = scene.team();
        PersonId leadThen = scene.lead();
        PersonId leadNow = scene.lead();
        scene.join(then, candidate, Place.MEMBER, LONG_AGO);
        scene.join(then, leadThen, Place.LEAD, LONG_AGO);
        scene.join(now, leadNow, Place.LEAD, LONG_AGO);
        scene.join(now, candidate, Place.MEMBER, PERFORMED.plusSeconds(86_400));

        assertThat(barsOf(leadThen)).containsExactly(Bar.OWN_TEAM);
        assertThat(barsOf(leadNow)).containsExactly(Bar.OWN_TEAM);
    }

    @Test
    void whoLedTheTeamBeforeTheCandidateJoinedItMayRate() {
        TeamId team = scene.team();
        PersonId earlier = scene.lead();
        scene.join(team, earlier, Place.LEAD, LONG_AGO);
        scene.join(scene.team(), earlier, Place.LEAD, PERFORMED.minusSeconds(86_400 * 30));
        scene.join(team, candidate, Place.MEMBER, PERFORMED.minusSeconds(86_400));

        assertThat(barsOf(earlier)).isEmpty();
    }

    @Test
    void whoTrainedTheCandidateWithinTwoYearsDoesNotRate() {
        PersonId lately = scene.lead();
        PersonId earlier = scene.lead();
        train(lately, LocalDate.of(2024, 3, 2));
        train(earlier, LocalDate.of(2024, 3, 1));

        assertThat(barsOf(lately)).containsExactly(Bar.TRAINED);
        assertThat(barsOf(earlier)).isEmpty();
    }

    @Test
    void whoDecidesTheCaseDoesNotRateIt() {
        PersonId decider = scene.lead();
        CaseId caseId = scene.openCase(candidate);
        PerformanceId performance = scene.perform(caseId);
        involvements.note(caseId, decider, Side.DECIDES, "votes");

        assertThat(bars(performance, decider)).containsExactly(Bar.DECIDES);
        assertThat(assigning.give(assignments.performance(performance), decider, 1))
                .isFalse();
    }

    @Test
    void nobodyRatesThemselves() {
        ActAs.system(() -> {
            people.grant(candidate, Role.TEAM_LEAD, null);
            return candidate;
        });

        assertThat(barsOf(candidate)).containsExactly(Bar.CANDIDATE);
    }

    @Test
    void whoHasLeastToRateComesFirst() {
        PersonId busy = scene.lead();
        PersonId idle = scene.lead();
        PerformanceId earlier = scene.perform(scene.agent());
        assigning.give(assignments.performance(earlier), busy, 1);

        List<PersonId> order = pool.available(assignments.performance(scene.perform(candidate)));

        assertThat(order).containsExactly(idle, busy);
    }

    @Test
    void withoutEnoughRatersItWaitsWithTheReasonAndIsTriedAgain() {
        TeamId team = scene.team();
        PersonId own = scene.lead();
        scene.join(team, candidate, Place.MEMBER, LONG_AGO);
        scene.join(team, own, Place.LEAD, LONG_AGO);
        PersonId free = scene.lead();
        PerformanceId performance = scene.perform(candidate);

        assigning.fill(performance, 2);

        assertThat(raters(performance)).containsExactly(free);
        assertThat(waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.wanted()).isEqualTo(2);
            assertThat(waiting.held()).isEqualTo(1);
            assertThat(waiting.raters()).isEqualTo(2);
            assertThat(waiting.bars()).containsEntry(Bar.OWN_TEAM, 1).containsEntry(Bar.ASSIGNED, 1);
        });

        PersonId hired = scene.lead();
        assigning.fill(performance, 0);

        assertThat(raters(performance)).containsExactlyInAnyOrder(free, hired);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aReassignedRatingIsKeptAndItsPlaceGivenOn() {
        PersonId first = scene.lead();
        PersonId second = scene.lead();
        PerformanceId performance = scene.perform(candidate);
        assigning.fill(performance, 2);
        PersonId third = scene.lead();
        Assigned given = scene.assigned(performance).getFirst();

        assertThat(reassign(given.id(), third)).isEqualTo(new ReassignOutcome.Reassigned(third));

        assertThat(scene.assigned(performance))
                .filteredOn(rating -> rating.place() == 1)
                .extracting(Assigned::state)
                .containsExactly(RatingState.REPLACED, RatingState.OPEN);
        assertThat(raters(performance)).contains(third).doesNotContain(given.rater());
        assertThat(List.of(first, second)).contains(given.rater());
    }

    @Test
    void aRatingIsNotGivenToSomebodyWhoIsBarredOrNoRater() {
        scene.lead();
        scene.lead();
        PerformanceId performance = scene.perform(candidate);
        assigning.fill(performance, 2);
        List<Assigned> given = scene.assigned(performance);
        PersonId author = scene.person("Author", Role.AUTHOR);

        assertThat(reassign(given.get(0).id(), given.get(1).rater()))
                .isEqualTo(new ReassignOutcome.Barred(Set.of(Bar.ASSIGNED)));
        assertThat(reassign(given.get(0).id(), author)).isEqualTo(new ReassignOutcome.Barred(Set.of(Bar.NO_RATER)));
    }

    private ReassignOutcome reassign(RatingId rating, PersonId to) {
        return ActAs.system(() -> administration.reassign(rating, to));
    }

    private List<WaitingPerformance> waiting() {
        return ActAs.system(administration::waiting);
    }

    private List<PersonId> raters(PerformanceId performance) {
        return scene.assigned(performance).stream()
                .filter(Assigned::isLive)
                .map(Assigned::rater)
                .toList();
    }

    private Set<Bar> barsOf(PersonId rater) {
        return bars(scene.perform(candidate), rater);
    }

    private Set<Bar> bars(PerformanceId performance, PersonId rater) {
        return pool.bars(assignments.performance(performance)).get(rater);
    }

    private void train(PersonId trainer, LocalDate day) {
        ActAs.system(() -> {
            people.recordTraining(candidate, trainer, "Difficult calls", BigDecimal.TEN, day);
            return Instant.EPOCH;
        });
    }
}
