package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.Sites;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Involvements;
import org.callworthy.delivery.Side;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@CallworthyTest
@Import(CasesBeforeCommittee.class)
class OpeningTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Certifications certifications;

    @Autowired
    CertificationPaths paths;

    @Autowired
    Assignments assignments;

    @Autowired
    Involvements involvements;

    @Autowired
    ActAs actAs;

    @Autowired
    People people;

    @Autowired
    Sites sites;

    @Autowired
    WorkingClock clock;

    @Test
    void aCaseComesWithAnAssignmentForEachComponentWithinTheWindow() {
        PersonId agent = given.trainedAgent();
        OpenOutcome.Opened opened = (OpenOutcome.Opened) given.open(agent, Level.I);

        assertThat(assignments.of(opened.id()))
                .extracting(Assignment::component)
                .containsExactlyInAnyOrder("exam", "role-play");
        assertThat(certifications.findCase(opened.id()).state()).isEqualTo(CaseState.EXAMINATION);
        assertThat(given.open(agent, Level.I)).isEqualTo(new OpenOutcome.AlreadyOpen(opened.id()));
    }

    @Test
    void everythingThatIsMissingIsSaid() {
        PersonId agent = given.person("Mo Novak", Role.AGENT);
        assertThat(given.open(agent, Level.II))
                .isInstanceOfSatisfying(
                        OpenOutcome.PrerequisitesMissing.class,
                        refused -> assertThat(refused.missing())
                                .contains(new Prerequisite.LowerLevel(Level.I))
                                .anyMatch(p -> p instanceof Prerequisite.Training training
                                        && training.hours().equals(BigDecimal.ZERO)));
        assertThat(given.open(agent, Level.III)).isEqualTo(new OpenOutcome.LevelNotOpen());
    }

    @Test
    void trainersOfTheLastTwoYearsAreKeptFromDecidingAndEarlierOnesAreNot() {
        PersonId agent = given.trainedAgent();
        PersonId recent = given.person("Recent Trainer", Role.TRAINER);
        PersonId earlier = given.person("Earlier Trainer", Role.TRAINER);
        given.train(agent, recent, 4, Days.of(clock.instant()).minusYears(2));
        given.train(agent, earlier, 4, Days.of(clock.instant()).minusYears(2).minusDays(1));

        assertThat(involvements.on(given.opened(agent), Side.TRAINED_OR_RATED)).containsExactly(recent);
    }

    @Test
    void manyAreOpenedAtOnceWithAReportOfEach() {
        PersonId ready = given.trainedAgent();
        PersonId untrained = given.person("Kim Untrained", Role.AGENT);
        given.open(untrained, Level.I);
        Instant now = clock.instant();
        Map<PersonId, OpenOutcome> report = ActAs.system(() -> certifications.openCases(
                List.of(ready, untrained, ready), Track.AGENT, Level.I, Window.ofDays(now, 14)));

        assertThat(report.keySet()).containsExactly(ready, untrained);
        assertThat(report.get(ready)).isInstanceOf(OpenOutcome.Opened.class);
        assertThat(report.get(untrained)).isInstanceOf(OpenOutcome.PrerequisitesMissing.class);
    }

    @Test
    void aPreviewRefusesWhatOpeningWouldAndChangesNothing() {
        PersonId ready = given.trainedAgent();
        PersonId open = given.trainedAgent();
        PersonId untrained = given.person("Kim Untrained", Role.AGENT);
        CaseId of = given.opened(open);
        Window window = Window.ofDays(clock.instant(), 14);
        Map<PersonId, Optional<OpenOutcome>> preview = ActAs.system(
                () -> certifications.preview(List.of(ready, open, untrained), Track.AGENT, Level.I, window));

        assertThat(preview.keySet()).containsExactly(ready, open, untrained);
        assertThat(preview.get(ready)).isEmpty();
        assertThat(preview.get(open)).contains(new OpenOutcome.AlreadyOpen(of));
        assertThat(preview.get(untrained)).get().isInstanceOf(OpenOutcome.PrerequisitesMissing.class);
        assertThat(certifications.casesOf(ready)).isEmpty();
    }

    @Test
    void whoIsLimitedToASiteOpensAndEndsCasesThereOnly() {
        PersonId agent = given.trainedAgent();
        CaseId there = given.opened(given.trainedAgent());
        PersonId limited = given.person("Lu Limited", Role.AGENT);
        ActAs.system(() -> {
            people.grant(limited, Role.TRAINING, sites.openSite("Site " + limited));
            return true;
        });
        Window window = Window.ofDays(clock.instant(), 14);

        assertThat(actAs.person(limited, () -> certifications.openCases(List.of(agent), Track.AGENT, Level.I, window)))
                .containsEntry(agent, new OpenOutcome.OutOfReach());
        assertThat(actAs.person(limited, () -> certifications.preview(List.of(agent), Track.AGENT, Level.I, window)))
                .containsEntry(agent, Optional.of(new OpenOutcome.OutOfReach()));
        assertThatThrownBy(() -> actAs.person(limited, () -> certifications.endCase(there, "Not mine")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyTheTrainingDepartmentOpensCases() {
        PersonId agent = given.trainedAgent();
        assertThatThrownBy(() -> actAs.person(agent, () -> certifications.openCase(agent, Track.AGENT, Level.I)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePathShowsWhatIsUnderWayAndWhatIsMissingForTheNextLevel() {
        PersonId agent = given.trainedAgent();
        given.opened(agent);

        List<TrackPath> path = actAs.person(agent, paths::mine);

        assertThat(path).singleElement().satisfies(track -> {
            assertThat(track.track()).isEqualTo(Track.AGENT);
            assertThat(track.steps().get(0).standing())
                    .isInstanceOfSatisfying(
                            LevelStanding.UnderWay.class,
                            underWay -> assertThat(underWay.parts()).hasSize(2));
            assertThat(track.steps().get(1).standing())
                    .isInstanceOfSatisfying(
                            LevelStanding.Ahead.class,
                            ahead -> assertThat(ahead.missing()).contains(new Prerequisite.LowerLevel(Level.I)));
            assertThat(track.steps().get(2).standing()).isEqualTo(new LevelStanding.InPreparation());
        });
    }
}
