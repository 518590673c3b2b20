package org.callworthy.delivery;

import java.time.Instant;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What a client is told when nothing was started. */
public final class StartRefusal {

    private StartRefusal() {}

    public static ResponseEntity<Object> reply(StartOutcome why) {
        return switch (why) {
            case StartOutcome.NotYet(Instant opensAt) ->
                with(ApiProblem.NOT_YET, "Opens at " + opensAt, "opensAt", opensAt);
            case StartOutcome.TooLate(Instant closedAt) ->
                with(ApiProblem.WINDOW_CLOSED, "Closed at " + closedAt, "closedAt", closedAt);
            case StartOutcome.SeatCodeNeeded(boolean wrong) ->
                (wrong ? ApiProblem.SEAT_CODE_WRONG : ApiProblem.SEAT_CODE_NEEDED).reply();
            case StartOutcome.CheckInNeeded needed -> ApiProblem.CHECK_IN_NEEDED.reply();
            case StartOutcome.MoveNeeded needed -> ApiProblem.MOVE_NEEDED.reply();
            case StartOutcome.AgreementsMissing missing -> ApiProblem.AGREEMENTS_MISSING.reply();
            case StartOutcome.Closed closed -> ApiProblem.CLOSED.reply();
            case StartOutcome.NotYours notYours -> ApiProblem.NOT_FOUND.reply();
            case StartOutcome.Started started -> throw new IllegalStateException("Not a refusal");
        };
    }

    private static ResponseEntity<Object> with(ApiProblem problem, String detail, String name, Instant at) {
        ProblemDetail body = problem.detail(detail);
        body.setProperty(name, at);
        return problem.reply(body);
    }
}
