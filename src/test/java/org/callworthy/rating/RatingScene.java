package org.callworthy.rating;

import static callworthy.db.Tables.ACCOUNT_ROLE;
import static callworthy.db.Tables.RATING_ASSIGNMENT;
import static callworthy.db.Tables.RATING_WAITING;

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
import org.callworthy.delivery.Case;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.CloseReason;
import org.callworthy.roleplay.PerformanceId;
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
        return openCase(candidate, Track.AGENT);
    }

    /** By the scheme of the track that is shipped. */
    CaseId openCase(PersonId candidate, Track track) {
        return context.getBean(Cases.class).open(candidate, track, Level.I, scheme(track));
    }

    public PerformanceId perform(PersonId candidate) {
        return perform(openCase(candidate));
    }

    /** A recording of four minutes, to be rated with {@link TestRubric}; its cut is at 60 percent. */
    PerformanceId perform(CaseId caseId) {
        Case of = context.getBean(Cases.class).find(caseId);
        return PerformanceRows.insert(db, of, rubric());
    }

    /** As if it had been ended in the middle, since it was decided without it. */
    void endInTheMiddle(PerformanceId performance) {
        PerformanceRows.close(db, performance, CloseReason.CASE_ENDED);
    }

    public static String code(PerformanceId id) {
        return id.toString().substring(1);
    }

    RubricId rubric() {
        Rubrics rubrics = context.getBean(Rubrics.class);
        RubricText text = new RubricText("rating-test", 1, TestRubric.CRITERIA);
        return ((RubricOutcome.Published) ActAs.system(() -> rubrics.publish(text))).id();
    }

    SchemeVersionId scheme(Track track) {
        String file = "exam-banks/" + track.key() + "/scheme.yaml";
        Schemes schemes = context.getBean(Schemes.class);
        return switch (ActAs.system(() -> schemes.publish(file, read(file)))) {
            case PublishOutcome.Published(SchemeVersionId id) -> id;
            case PublishOutcome.AlreadyPublished(SchemeVersionId id) -> id;
            case PublishOutcome.Refused refused -> throw new AssertionError(refused);
        };
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

    static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
