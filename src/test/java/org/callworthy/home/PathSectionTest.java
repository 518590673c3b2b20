package org.callworthy.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.ConditionStage;
import org.callworthy.certification.LevelStanding;
import org.callworthy.certification.LevelStanding.Ahead;
import org.callworthy.certification.LevelStanding.Condition;
import org.callworthy.certification.LevelStanding.Failed;
import org.callworthy.certification.LevelStanding.Held;
import org.callworthy.certification.LevelStanding.Part;
import org.callworthy.certification.LevelStanding.UnderWay;
import org.callworthy.certification.LevelStep;
import org.callworthy.certification.Remedy;
import org.callworthy.certification.Retake;
import org.callworthy.certification.Status;
import org.callworthy.certification.TrackPath;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.CaseId;
import org.junit.jupiter.api.Test;

class PathSectionTest extends ViewTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalizedText TEXT = LocalizedText.of("text", "文字");
    private static final CaseId OLD = new CaseId(1);
    private static final CertificationId CERTIFICATION = new CertificationId(3);

    @Test
    void whoGoesOnToTheNextLevelStillFindsTheCertificateOfTheOneBefore() {
        assertThat(links(held(Status.VALID), new UnderWay(new CaseId(2), CaseState.EXAMINATION, List.of(), List.of())))
                .contains("results/" + OLD, "certificates/" + CERTIFICATION);
    }

    @Test
    void aSuspendedLevelOffersItsResultOnly() {
        assertThat(links(held(Status.SUSPENDED), new Ahead(List.of(), null, new Retake.Now())))
                .contains("results/" + OLD)
                .doesNotContain("certificates/" + CERTIFICATION);
    }

    @Test
    void whatWasNotPassedCanBeReadAgain() {
        assertThat(links(held(Status.VALID), new Ahead(List.of(), new Failed(new CaseId(7), NOW), new Retake.Now())))
                .contains("results/" + new CaseId(7));
    }

    @Test
    void whoFailedIsToldFromWhenTheyCanTryAgainOrThatTheyCannot() {
        assertThat(after(new Retake.From(NOW)))
                .contains("Not passed this time", "You can try again from Mar", "not passed; again from Mar");
        assertThat(after(new Retake.Now())).contains("You can try again: ask");
        assertThat(after(new Retake.UsedUp("exam", 3)))
                .contains("all 3 attempts that the scheme allows are used up", "no attempt is left");
    }

    @Test
    void whoseCaseEndedWithoutADecisionIsToldTheSameLimits() {
        assertThat(textOfPath(new Ahead(List.of(), null, new Retake.From(NOW))))
                .contains("Once more: text", "You can try again from Mar", "again from Mar")
                .doesNotContain("not passed", "Not passed", "!home.");
        assertThat(textOfPath(new Ahead(List.of(), null, new Retake.UsedUp("exam", 3))))
                .contains("all 3 attempts that the scheme allows are used up", "no attempt is left")
                .doesNotContain("You can be examined", "!home.");
    }

    @Test
    void aResitThatWaitsHidesNoConditionBesideIt() {
        UnderWay conditional = new UnderWay(
                new CaseId(2),
                CaseState.CONDITIONAL,
                List.of(new Part(TEXT, resit(NOW.minusSeconds(60)))),
                List.of(
                        evidence(LocalDate.of(2026, 3, 20), new ConditionStage.Waiting()),
                        evidence(LocalDate.of(2026, 3, 1), new ConditionStage.Overdue()),
                        resit(new ConditionStage.Waiting())));

        assertThat(links(held(Status.VALID), conditional)).contains("results/" + new CaseId(2));
        NextStepCard card = find(NextStepCard.class).all().getLast();
        assertThat(textOf(card))
                .contains(
                        "Next: text",
                        "By Mar 20, 2026: hand in evidence (text).",
                        "By Apr 2, 2026: sit it again (text)",
                        "Was due on Mar 1, 2026");
        assertThat(find(Anchor.class, card).all()).extracting(Anchor::getHref).contains("results/" + new CaseId(2));
    }

    @Test
    void howFarAResitIsIsToldInBothLanguages() {
        assertThat(told(new ConditionStage.Seated(NOW))).contains("You have a seat on Mar 2, 2026", "已预订");
        assertThat(told(new ConditionStage.Begun())).contains("Under way again", "重考进行中");
        assertThat(told(new ConditionStage.HandedIn()))
                .contains("Handed in and being rated", "正在评分")
                .doesNotContain("sit it again", "committee decides");
        assertThat(told(new ConditionStage.Overdue())).contains("Not begun again by Apr 2, 2026", "由委员会决定");
    }

    private String told(ConditionStage stage) {
        UnderWay on = new UnderWay(OLD, CaseState.CONDITIONAL, List.of(), List.of(resit(stage)));
        signIn(Role.AGENT);
        navigate(HomeView.class);
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .map(language -> {
                    read(language);
                    return textOf(section(on));
                })
                .collect(Collectors.joining());
    }

    private static Condition evidence(LocalDate due, ConditionStage stage) {
        return new Condition(Remedy.EVIDENCE, TEXT, due, stage, null);
    }

    private static Condition resit(ConditionStage stage) {
        return new Condition(Remedy.RESIT, TEXT, LocalDate.of(2026, 4, 2), stage, new AssignmentId(2));
    }

    private static Assignment resit(Instant opensAt) {
        return new Assignment(
                new AssignmentId(2),
                new CaseId(2),
                new PersonId(4),
                AssignmentKind.EXAM,
                "exam",
                2,
                opensAt,
                opensAt.plus(Duration.ofDays(30)),
                40,
                AssignmentState.WAITING);
    }

    private String after(Retake again) {
        return textOfPath(new Ahead(List.of(), new Failed(OLD, NOW), again));
    }

    private String textOfPath(Ahead standing) {
        signIn(Role.AGENT);
        navigate(HomeView.class);
        return textOf(section(standing));
    }

    private static PathSection section(LevelStanding standing) {
        LevelStep step = new LevelStep(Level.I, TEXT, TEXT, standing);
        return new PathSection(new TrackPath(Track.AGENT, TEXT, List.of(step)), Map.of(), NOW);
    }

    private static Held held(Status status) {
        return new Held(CERTIFICATION, OLD, status, LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));
    }

    /** Those of the ladder, not of the card above it. */
    private List<String> links(LevelStanding first, LevelStanding second) {
        signIn(Role.AGENT);
        navigate(HomeView.class);
        LevelStep done = new LevelStep(Level.I, TEXT, TEXT, first);
        LevelStep next = new LevelStep(Level.II, TEXT, TEXT, second);
        PathSection section = new PathSection(new TrackPath(Track.AGENT, TEXT, List.of(done, next)), Map.of(), NOW);
        UI.getCurrent().add(section);
        return find(Anchor.class).all().stream()
                .filter(link -> link.getParent()
                        .filter(parent -> parent.hasClassName("home-records"))
                        .isPresent())
                .map(Anchor::getHref)
                .toList();
    }
}
