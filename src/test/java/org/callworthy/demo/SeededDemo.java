package org.callworthy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Roster;
import org.callworthy.account.RosterFilter;
import org.callworthy.account.RosterLine;
import org.callworthy.account.TeamId;
import org.callworthy.audit.AuditVerifier;
import org.callworthy.audit.Verdict;
import org.callworthy.certification.CaseResults;
import org.callworthy.certification.CertificationCase;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Inbox;
import org.callworthy.credential.Credentials;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.exam.FormSets;
import org.callworthy.rating.QueueEntry;
import org.callworthy.rating.Ratings;
import org.callworthy.scoring.Results;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;

/** What tests ask of the demo's data. */
abstract class SeededDemo {

    @Autowired
    Roster roster;

    @Autowired
    AuthenticationProvider signIn;

    @Autowired
    People people;

    @Autowired
    Assignments assignments;

    @Autowired
    ActAs actAs;

    @Autowired
    Certifications certifications;

    @Autowired
    CaseResults caseResults;

    @Autowired
    Results results;

    @Autowired
    Ratings ratings;

    @Autowired
    Inbox inbox;

    @Autowired
    Attempts attempts;

    @Autowired
    Credentials credentials;

    @Autowired
    FormSets formSets;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    InstantSource clock;

    Verdict verdict() {
        try {
            return verifier.verify();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CertificationCase onlyOpenCase(String username) {
        return certifications.casesOf(id(username)).stream()
                .filter(each -> !each.state().isOver())
                .reduce((one, other) -> {
                    throw new AssertionError(username + " has several open cases");
                })
                .orElseThrow();
    }

    Optional<TeamId> teamOf(String username) {
        return people.teamAt(id(username), clock.instant());
    }

    Optional<TeamId> teamOfCandidate(QueueEntry entry) {
        AssignmentId assignment =
                attempts.find(new AttemptId(entry.performance().value())).assignment();
        return people.teamAt(assignments.find(assignment).person(), clock.instant());
    }

    Stream<PersonId> everybody() {
        return ActAs.system(() -> roster.people(RosterFilter.ALL)).stream().map(RosterLine::id);
    }

    static Stream<Way> planned() {
        List<Life> named = Cast.named();
        return Stream.concat(named.stream(), Crowd.of(DemoData.SEED, named).stream())
                .flatMap(life -> life.ways().stream());
    }

    PersonId id(String username) {
        return people.findByUsername(username).orElseThrow().id();
    }
}
