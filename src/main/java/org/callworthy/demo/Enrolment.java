package org.callworthy.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.callworthy.account.PersonId;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.OpenOutcome;
import org.callworthy.certification.Window;

/** Where the training department opens cases. */
@OnlyInDemo
class Enrolment {

    private static final int WINDOW_DAYS = 60;

    private final Certifications certifications;
    private final Hiring hiring;

    Enrolment(Certifications certifications, Hiring hiring) {
        this.certifications = certifications;
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
}
