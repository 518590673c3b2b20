package org.callworthy.certification;

import java.time.Instant;
import java.time.InstantSource;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Case;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.NextAttempt;
import org.callworthy.scheme.Component;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.SchemeVersion;

/** Asks the limits of each component what they leave to somebody who has no open case of the level. */
@org.springframework.stereotype.Component
class Retakes {

    private final Assignments assignments;
    private final InstantSource clock;

    Retakes(Assignments assignments, InstantSource clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    Retake of(PersonId person, SchemeVersion scheme, LevelRules rules) {
        Case wanted =
                new Case(new CaseId(Ids.next()), person, scheme.track(), rules.level(), scheme.id(), clock.instant());
        Instant from = Instant.MIN;
        for (Component component : rules.components()) {
            switch (assignments.nextAttempt(wanted, component.id())) {
                case NextAttempt.UsedUp(int attempts) -> {
                    return new Retake.UsedUp(component.id(), attempts);
                }
                case NextAttempt.Allowed allowed -> from = allowed.from().isAfter(from) ? allowed.from() : from;
                case NextAttempt.StillOpen open ->
                    throw new IllegalStateException("Open in a case that has ended: " + open);
            }
        }
        return from.isAfter(clock.instant()) ? new Retake.From(from) : new Retake.Now();
    }
}
