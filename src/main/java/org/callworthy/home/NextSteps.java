package org.callworthy.home;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.LevelStanding.Ahead;
import org.callworthy.certification.LevelStanding.Held;
import org.callworthy.certification.LevelStanding.InPreparation;
import org.callworthy.certification.LevelStanding.Part;
import org.callworthy.certification.LevelStanding.UnderWay;
import org.callworthy.certification.LevelStep;
import org.callworthy.certification.Status;
import org.callworthy.certification.TrackPath;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentState;

/** Finds the next step: a case under way first, then what is held highest, then the first level ahead. */
final class NextSteps {

    private NextSteps() {}

    static Optional<NextStep> of(TrackPath path, Instant now) {
        Optional<NextStep> underWay = path.steps().stream()
                .filter(step -> step.standing() instanceof UnderWay)
                .findFirst()
                .map(step -> underWay(step, (UnderWay) step.standing(), now));
        Optional<NextStep> held = path.steps().reversed().stream()
                .filter(step -> step.standing() instanceof Held h && h.status() == Status.VALID)
                .findFirst()
                .map(step -> new NextStep.Certified(step, (Held) step.standing()));
        return underWay.or(() -> held)
                .or(() -> path.steps().stream().findFirst().flatMap(NextSteps::first));
    }

    private static Optional<NextStep> first(LevelStep step) {
        return switch (step.standing()) {
            case Ahead ahead -> Optional.of(new NextStep.Next(step, ahead));
            case Held held -> Optional.of(new NextStep.Certified(step, held));
            case InPreparation preparing -> Optional.of(new NextStep.Preparing(step));
            case UnderWay found -> Optional.empty();
        };
    }

    private static NextStep underWay(LevelStep step, UnderWay standing, Instant now) {
        List<Part> open = standing.parts().stream()
                .filter(part -> part.assignment().state() == AssignmentState.WAITING
                        || part.assignment().state() == AssignmentState.UNDER_WAY)
                .toList();
        return part(open, AssignmentState.UNDER_WAY)
                .<NextStep>map(part -> new NextStep.Sit(step, part, true))
                .or(() -> open.stream()
                        .filter(part -> isOpen(part.assignment(), now))
                        .findFirst()
                        .map(part -> new NextStep.Sit(step, part, false)))
                .or(() -> open.stream()
                        .filter(part -> now.isBefore(part.assignment().opensAt()))
                        .findFirst()
                        .map(part -> new NextStep.Opens(step, part)))
                .or(() -> open.stream()
                        .filter(part -> canHaveAnotherWindow(part, standing))
                        .findFirst()
                        .map(part -> new NextStep.Missed(step, part)))
                .orElseGet(() -> handedIn(step, standing));
    }

    /** A resit that was not begun by the committee's day gets none: the committee decides what follows. */
    private static boolean canHaveAnotherWindow(Part part, UnderWay standing) {
        return standing.state() == CaseState.EXAMINATION
                || standing.conditions().stream()
                        .anyMatch(each -> each.canBeMetBy(part.assignment().id()));
    }

    private static NextStep handedIn(LevelStep step, UnderWay standing) {
        return switch (standing.state()) {
            case DECISION -> new NextStep.Decided(step);
            case CONDITIONAL -> new NextStep.Conditions(step, standing.caseId());
            case EXAMINATION, PASSED, FAILED, WITHDRAWN -> new NextStep.Rated(step);
        };
    }

    private static Optional<Part> part(List<Part> parts, AssignmentState state) {
        return parts.stream().filter(part -> part.assignment().state() == state).findFirst();
    }

    static boolean isOpen(Assignment assignment, Instant now) {
        return !now.isBefore(assignment.opensAt()) && !now.isAfter(assignment.closesAt());
    }
}
