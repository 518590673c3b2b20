package org.callworthy.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.callworthy.account.PersonId;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.OpenOutcome;
import org.callworthy.certification.Window;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Assignments;

/** Where the training department opens cases and candidates agree to what they must. */
@OnlyInDemo
class Enrolment {

    private static final int WINDOW_DAYS = 60;

    private final Certifications certifications;
    private final Assignments assignments;
    private final Hiring hiring;

    Enrolment(Certifications certifications, Assignments assignments, Hiring hiring) {
        this.certifications = certifications;
        this.assignments = assignments;
        this.hiring = hiring;
    }

    void open(Candidacy candidacy, Instant from) {
        PersonId person = hiring.id(candidacy.who.username());
        Way way = candidacy.way;
        Map<PersonId, OpenOutcome> outcomes = hiring.as(
                "training",
                () -> certifications.openCases(
                        List.of(person), way.track(), way.level(), Window.ofDays(from, WINDOW_DAYS)));
        if (!(outcomes.get(person) instanceof OpenOutcome.Opened(var id))) {
            throw new IllegalStateException(
                    "No case for " + candidacy.who.username() + " " + way + ": " + outcomes.get(person));
        }
        candidacy.open(id);
    }

    /** The candidate's next one of a kind, with the agreements accepted. */
    Assignment waiting(Candidacy candidacy, AssignmentKind kind) {
        Assignment next = assignments.of(candidacy.id()).stream()
                .filter(a -> a.kind() == kind && a.state() == AssignmentState.WAITING)
                .findFirst()
                .orElseThrow();
        hiring.as(
                candidacy.who.username(),
                () -> assignments.accept(
                        next.id(), assignments.missingAgreements(next.id()), candidacy.who.language()));
        return next;
    }
}
