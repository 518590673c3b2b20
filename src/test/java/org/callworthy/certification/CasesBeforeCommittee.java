package org.callworthy.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.scheme.Schemes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes candidates, members of the committee, and cases as far as they are wanted. Tests import it. */
@TestComponent
public class CasesBeforeCommittee {

    private final People people;
    private final Schemes schemes;
    private final Certifications certifications;
    private final CertificationCaseRepository cases;
    private final CaseProgress progress;
    private final Assignments assignments;
    private final Attempts attempts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    CasesBeforeCommittee(
            People people,
            Schemes schemes,
            Certifications certifications,
            CertificationCaseRepository cases,
            CaseProgress progress,
            Assignments assignments,
            Attempts attempts,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.people = people;
        this.schemes = schemes;
        this.certifications = certifications;
        this.cases = cases;
        this.progress = progress;
        this.assignments = assignments;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    public PersonId person(String name, Role role) {
        return ActAs.system(() -> {
            String username = role.name().toLowerCase(Locale.ROOT) + "-" + Ids.text(Ids.next());
            LocalDate employed = Days.of(clock.instant()).minusYears(3);
            PersonId id = people.hire(new NewPerson(username, name, null, null, Locale.ENGLISH, employed));
            people.grant(id, role, null);
            return id;
        });
    }

    public void grant(PersonId person, Role role) {
        ActAs.system(() -> {
            people.grant(person, role, null);
            return true;
        });
    }

    public void train(PersonId person, PersonId trainer, int hours, LocalDate on) {
        ActAs.system(() -> {
            people.recordTraining(person, trainer, "Calls", BigDecimal.valueOf(hours), on);
            return true;
        });
    }

    /** An agent who has had the training that the Foundation asks for, long ago and from somebody else. */
    public PersonId trainedAgent() {
        PersonId agent = person("Robin Field", Role.AGENT);
        train(
                agent,
                person("Old Trainer", Role.TRAINER),
                40,
                Days.of(clock.instant()).minusYears(3));
        return agent;
    }

    public OpenOutcome open(PersonId person, Level level) {
        publish();
        return ActAs.system(() -> certifications.openCase(person, Track.AGENT, level));
    }

    public CaseId opened(PersonId person) {
        return ((OpenOutcome.Opened) open(person, Level.I)).id();
    }

    /** With every component done, as if its results had come in. */
    public CaseId presented(PersonId person) {
        CaseId id = opened(person);
        assignments.of(id).forEach(this::done);
        present(id);
        return id;
    }

    public void present(CaseId id) {
        transaction.executeWithoutResult(status ->
                progress.beforeCommittee(cases.lock(id).orElseThrow(), CaseProgress.Cause.COMPONENTS_COMPLETE));
    }

    public void done(Assignment assignment) {
        assignments.accept(assignment.id(), assignments.missingAgreements(assignment.id()), Locale.ENGLISH);
        StartOutcome.Started started =
                (StartOutcome.Started) attempts.start(assignment.id(), assignment.person(), Locale.ENGLISH);
        transaction.executeWithoutResult(status -> attempts.close(started.attempt(), CloseReason.CANDIDATE));
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
