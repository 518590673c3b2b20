package org.callworthy.certification;

import static org.callworthy.certification.VoteOutcome.DueTooSoon;
import static org.callworthy.certification.VoteOutcome.NoAttemptLeft;
import static org.callworthy.certification.VoteOutcome.ResitOpen;
import static org.callworthy.certification.VoteOutcome.UnknownPart;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.NextAttempt;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Whether the nonconformities of a ballot can be asked for under the scheme. */
@Component
class BallotCheck {

    private final Schemes schemes;
    private final Assignments assignments;
    private final InstantSource clock;

    BallotCheck(Schemes schemes, Assignments assignments, InstantSource clock) {
        this.schemes = schemes;
        this.assignments = assignments;
        this.clock = clock;
    }

    Optional<VoteOutcome> refusal(CertificationCase on, Ballot ballot) {
        SchemeVersion scheme = schemes.version(on.scheme());
        return ballot.shortcomings().stream()
                .flatMap(each -> refusal(on, scheme, each).stream())
                .findFirst();
    }

    private Optional<VoteOutcome> refusal(CertificationCase on, SchemeVersion scheme, Shortcoming named) {
        String component = named.component();
        String competency = named.competency();
        if (component != null && scheme.level(on.level()).component(component).isEmpty()) {
            return Optional.of(new UnknownPart(component));
        }
        if (competency != null && !scheme.scheme().hasCompetency(competency)) {
            return Optional.of(new UnknownPart(competency));
        }
        Instant now = clock.instant();
        return named.remedy() == Remedy.RESIT
                ? resit(on, named, Objects.requireNonNull(component))
                : dueAfter(now, named);
    }

    private Optional<VoteOutcome> resit(CertificationCase on, Shortcoming named, String component) {
        return switch (assignments.nextAttempt(on.id(), component)) {
            case NextAttempt.Allowed allowed -> dueAfter(allowed.from(), named);
            case NextAttempt.UsedUp usedUp -> Optional.of(new NoAttemptLeft(component, usedUp.attempts()));
            case NextAttempt.StillOpen open -> Optional.of(new ResitOpen(component));
        };
    }

    private static Optional<VoteOutcome> dueAfter(Instant from, Shortcoming named) {
        return Days.leavesNotice(named.dueOn(), from) ? Optional.empty() : Optional.of(new DueTooSoon(from));
    }
}
