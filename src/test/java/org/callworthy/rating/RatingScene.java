package org.callworthy.rating;

import static callworthy.db.Tables.ACCOUNT_ROLE;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.RATING_ASSIGNMENT;
import static callworthy.db.Tables.RATING_WAITING;
import static callworthy.db.Tables.ROLEPLAY_ACTION;
import static callworthy.db.Tables.ROLEPLAY_PERFORMANCE;
import static callworthy.db.Tables.ROLEPLAY_SCENARIO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.account.Sites;
import org.callworthy.account.TeamId;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Cases;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.ScenarioFile;
import org.callworthy.roleplay.TimelineKind;
import org.callworthy.scheme.PublishOutcome;
import org.callworthy.scheme.RubricId;
import org.callworthy.scheme.RubricOutcome;
import org.callworthy.scheme.RubricText;
import org.callworthy.scheme.Rubrics;
import org.callworthy.scheme.SchemeVersionId;
import org.callworthy.scheme.Schemes;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A call centre with people, teams and recorded performances, made for a test. */
public final class RatingScene {

    static final Instant PERFORMED = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

    private final ApplicationContext context;
    private final DSLContext db;
    private final People people;

    public RatingScene(ApplicationContext context) {
        this.context = context;
        db = context.getBean(DSLContext.class);
        people = context.getBean(People.class);
        nobodyElseRates();
    }

    /** Tests share one database, and leave raters and what waits for them in it. */
    private void nobodyElseRates() {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            db.deleteFrom(ACCOUNT_ROLE)
                    .where(ACCOUNT_ROLE.ROLE.in(Role.Names.TEAM_LEAD, Role.Names.TRAINER))
                    .execute();
            db.deleteFrom(RATING_WAITING).execute();
            db.update(RATING_ASSIGNMENT)
                    .set(RATING_ASSIGNMENT.STATE, RatingState.REPLACED.name())
                    .where(RATING_ASSIGNMENT.STATE.eq(RatingState.OPEN.name()))
                    .execute();
        });
    }

    public PersonId agent() {
        return person("Agent", Role.AGENT);
    }

    public PersonId lead() {
        return person("Lead", Role.TEAM_LEAD);
    }

    PersonId person(String name, Role role) {
        return ActAs.system(() -> {
            PersonId id =
                    people.hire(new NewPerson("p" + Ids.text(Ids.next()), name, null, null, Locale.ENGLISH, null));
            people.grant(id, role, null);
            return id;
        });
    }

    TeamId team() {
        String name = Ids.text(Ids.next());
        Sites sites = context.getBean(Sites.class);
        return ActAs.system(() -> sites.formTeam(sites.openSite("Site " + name), "Team " + name));
    }

    void join(TeamId team, PersonId person, Place place, Instant since) {
        ActAs.system(() -> {
            people.join(team, person, place, since);
            return true;
        });
    }

    CaseId openCase(PersonId candidate) {
        return context.getBean(Cases.class).open(candidate, Track.AGENT, Level.I, scheme());
    }

    public PerformanceId perform(PersonId candidate) {
        return perform(candidate, openCase(candidate));
    }

    /** A recording of four minutes, to be rated with {@link TestRubric}; its cut is at 60 percent. */
    PerformanceId perform(PersonId candidate, CaseId caseId) {
        long assignment = Ids.next();
        db.insertInto(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.ID, assignment)
                .set(DELIVERY_ASSIGNMENT.CASE_ID, caseId.value())
                .set(DELIVERY_ASSIGNMENT.PERSON_ID, candidate.value())
                .set(DELIVERY_ASSIGNMENT.KIND, "ROLE_PLAY")
                .set(DELIVERY_ASSIGNMENT.COMPONENT, "role-play")
                .set(DELIVERY_ASSIGNMENT.ATTEMPT_NO, 1)
                .set(DELIVERY_ASSIGNMENT.OPENS_AT, LONG_AGO)
                .set(DELIVERY_ASSIGNMENT.CLOSES_AT, PERFORMED)
                .set(DELIVERY_ASSIGNMENT.MINUTES, 20)
                .set(DELIVERY_ASSIGNMENT.STATE, "CLOSED")
                .set(DELIVERY_ASSIGNMENT.ASSIGNED_AT, LONG_AGO)
                .set(DELIVERY_ASSIGNMENT.VERSION, 1)
                .execute();
        PerformanceId id = new PerformanceId(Ids.next());
        RubricId rubric = rubric();
        db.insertInto(ROLEPLAY_PERFORMANCE)
                .set(ROLEPLAY_PERFORMANCE.ID, id.value())
                .set(ROLEPLAY_PERFORMANCE.ASSIGNMENT_ID, assignment)
                .set(ROLEPLAY_PERFORMANCE.CASE_ID, caseId.value())
                .set(ROLEPLAY_PERFORMANCE.PERSON_ID, candidate.value())
                .set(ROLEPLAY_PERFORMANCE.CODE, code(id))
                .set(ROLEPLAY_PERFORMANCE.SCENARIO_ID, scenario(rubric))
                .set(ROLEPLAY_PERFORMANCE.RUBRIC_ID, rubric.value())
                .set(ROLEPLAY_PERFORMANCE.SCHEME_VERSION_ID, scheme().value())
                .set(ROLEPLAY_PERFORMANCE.LANGUAGE, "en")
                .set(ROLEPLAY_PERFORMANCE.VOICE, "kevin16")
                .set(ROLEPLAY_PERFORMANCE.KEY_ID, 1L)
                .set(ROLEPLAY_PERFORMANCE.STATE, "RECORDED")
                .set(ROLEPLAY_PERFORMANCE.OPENED_AT, PERFORMED)
                .set(ROLEPLAY_PERFORMANCE.SAMPLES, 4L * 60 * 16_000)
                .execute();
        happened(id, 1, TimelineKind.LINE_STARTED, "opening", "", 1_500);
        happened(id, 2, TimelineKind.ACTION, "my-money", "release-refund", 95_000);
        return id;
    }

    private void happened(PerformanceId id, int seq, TimelineKind kind, String step, String detail, int atMillis) {
        db.insertInto(ROLEPLAY_ACTION)
                .set(ROLEPLAY_ACTION.PERFORMANCE_ID, id.value())
                .set(ROLEPLAY_ACTION.EPOCH, 1)
                .set(ROLEPLAY_ACTION.SEQ, seq)
                .set(ROLEPLAY_ACTION.KIND, kind.name())
                .set(ROLEPLAY_ACTION.STEP, step)
                .set(ROLEPLAY_ACTION.DETAIL, detail)
                .set(ROLEPLAY_ACTION.AT_MS, atMillis)
                .set(ROLEPLAY_ACTION.RECEIVED_AT, PERFORMED)
                .set(ROLEPLAY_ACTION.STALE, false)
                .set(ROLEPLAY_ACTION.LATE, false)
                .execute();
    }

    public static String code(PerformanceId id) {
        return id.toString().substring(1);
    }

    RubricId rubric() {
        Rubrics rubrics = context.getBean(Rubrics.class);
        RubricText text = new RubricText("rating-test", 1, TestRubric.CRITERIA);
        return ((RubricOutcome.Published) ActAs.system(() -> rubrics.publish(text))).id();
    }

    SchemeVersionId scheme() {
        String file = "exam-banks/agent/scheme.yaml";
        Schemes schemes = context.getBean(Schemes.class);
        return switch (ActAs.system(() -> schemes.publish(file, read(file)))) {
            case PublishOutcome.Published(SchemeVersionId id) -> id;
            case PublishOutcome.AlreadyPublished(SchemeVersionId id) -> id;
            case PublishOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private long scenario(RubricId rubric) {
        long id = Ids.next();
        db.insertInto(ROLEPLAY_SCENARIO)
                .set(ROLEPLAY_SCENARIO.ID, id)
                .set(ROLEPLAY_SCENARIO.SCENARIO_KEY, "s" + Ids.text(id))
                .set(ROLEPLAY_SCENARIO.NUMBER, 1)
                .set(ROLEPLAY_SCENARIO.TRACK, "agent")
                .set(ROLEPLAY_SCENARIO.TITLE, "{\"en\":\"A late refund\",\"zh-CN\":\"迟到的退款\"}")
                .set(ROLEPLAY_SCENARIO.RUBRIC_ID, rubric.value())
                .set(ROLEPLAY_SCENARIO.SOURCE, lateRefund())
                .set(ROLEPLAY_SCENARIO.SHA256, new byte[32])
                .set(ROLEPLAY_SCENARIO.STATE, "PUBLISHED")
                .set(ROLEPLAY_SCENARIO.IMPORTED_AT, LONG_AGO)
                .execute();
        return id;
    }

    /** The rater's scores of all criteria, handed in. */
    SubmitOutcome rate(PersonId rater, RatingId rating, Scores scores) {
        Ratings ratings = context.getBean(Ratings.class);
        return context.getBean(ActAs.class).person(rater, () -> {
            for (Map.Entry<String, Integer> score : scores.byCriterion().entrySet()) {
                ratings.save(rating, score.getKey(), Mark.EMPTY.withScore(score.getValue()));
            }
            return ratings.submit(rating);
        });
    }

    /** Gives the performance to two raters, as when it has just been recorded. */
    public void assign(PerformanceId performance) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Assigning.class).fill(performance, 2));
    }

    public RatingId ratingOf(PersonId rater, PerformanceId performance) {
        return assigned(performance).stream()
                .filter(assigned -> assigned.rater().equals(rater))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<Assigned> assigned(PerformanceId performance) {
        return context.getBean(RatingAssignmentRepository.class).of(performance);
    }

    private static String lateRefund() {
        String file = "scenarios/late-refund/scenario.yaml";
        return CanonicalJson.of(
                ScenarioFile.parse(file, read(file)).document().orElseThrow().root());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
