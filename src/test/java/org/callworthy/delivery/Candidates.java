package org.callworthy.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.scheme.Schemes;
import org.springframework.boot.test.context.TestComponent;

/** Makes people with an agent's Foundation case under the shipped scheme. Tests import it. */
@TestComponent
public class Candidates {

    public static final String EXAM = "exam";

    private final People people;
    private final Schemes schemes;
    private final Cases cases;
    private final Assignments assignments;
    private final Attempts attempts;
    private final InstantSource clock;

    Candidates(
            People people,
            Schemes schemes,
            Cases cases,
            Assignments assignments,
            Attempts attempts,
            InstantSource clock) {
        this.people = people;
        this.schemes = schemes;
        this.cases = cases;
        this.assignments = assignments;
        this.attempts = attempts;
        this.clock = clock;
    }

    public PersonId agent() {
        return ActAs.system(() -> {
            String username = "agent-" + Ids.text(Ids.next());
            PersonId id = people.hire(new NewPerson(username, "Robin Field", null, null, Locale.ENGLISH, null));
            people.grant(id, Role.AGENT, null);
            return id;
        });
    }

    public PersonId invigilator() {
        return ActAs.system(() -> {
            String username = "watch-" + Ids.text(Ids.next());
            PersonId id = people.hire(new NewPerson(username, "Ines Watch", null, null, Locale.ENGLISH, null));
            people.grant(id, Role.INVIGILATOR, null);
            return id;
        });
    }

    public CaseId open(PersonId person) {
        publish();
        return cases.open(
                person, Track.AGENT, Level.I, schemes.current(Track.AGENT).id());
    }

    /** The exam of a case that is opened for it, ready. */
    public AssignmentId exam(PersonId person) {
        return ready(open(person), EXAM);
    }

    public AttemptId begin(AssignmentId exam, PersonId person) {
        return ((Started) attempts.start(exam, person, Locale.ENGLISH)).attempt();
    }

    /** Assigned, open now and for a day, agreements accepted. */
    public AssignmentId ready(CaseId caseId, String component) {
        AssignmentId id = assigned(caseId, component);
        assignments.accept(id, assignments.missingAgreements(id), Locale.ENGLISH);
        return id;
    }

    public AssignmentId assigned(CaseId caseId, String component) {
        return assignments.assign(new NewAssignment(
                caseId,
                component,
                clock.instant().minusSeconds(1),
                clock.instant().plus(Duration.ofDays(1))));
    }

    private void publish() {
        try {
            String text = Files.readString(Path.of("exam-banks/agent/scheme.yaml"));
            ActAs.system(() -> schemes.publish("scheme.yaml", text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
