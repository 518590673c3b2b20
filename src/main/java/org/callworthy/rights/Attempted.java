package org.callworthy.rights;

import java.util.List;
import java.util.Optional;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Checks;
import org.callworthy.delivery.Incidents;
import org.callworthy.exam.OwnAnswers;
import org.callworthy.roleplay.OwnCall;
import org.callworthy.roleplay.OwnCalls;
import org.springframework.stereotype.Component;

/** What the signed-in person did in the exams and calls of a case. */
@Component
class Attempted {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Incidents incidents;
    private final Checks checks;
    private final OwnAnswers answers;
    private final OwnCalls calls;

    Attempted(
            Assignments assignments,
            Attempts attempts,
            Incidents incidents,
            Checks checks,
            OwnAnswers answers,
            OwnCalls calls) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.incidents = incidents;
        this.checks = checks;
        this.answers = answers;
        this.calls = calls;
    }

    List<AttemptData> of(CaseId id) {
        return assignments.of(id).stream().map(this::data).toList();
    }

    List<AttemptId> exams(CaseId id) {
        return assignments.of(id).stream()
                .filter(each -> each.kind() == AssignmentKind.EXAM)
                .flatMap(each -> attempts.of(each.id()).stream())
                .map(Attempt::id)
                .toList();
    }

    /** Those that have a voice to be copied. */
    List<OwnCall> recorded(CaseId id) {
        return assignments.of(id).stream()
                .flatMap(each -> attempts.of(each.id()).stream())
                .flatMap(each -> calls.find(each.id()).stream())
                .filter(OwnCall::recorded)
                .toList();
    }

    static String path(OwnCall call) {
        return "recordings/" + call.code() + ".wav";
    }

    private AttemptData data(Assignment assignment) {
        Optional<Attempt> begun = attempts.of(assignment.id());
        return new AttemptData(
                assignment.component(),
                assignment.attemptNo(),
                assignment.state(),
                assignment.opensAt(),
                assignment.closesAt(),
                begun.map(each -> each.language().toLanguageTag()).orElse(null),
                begun.map(Attempt::startedAt).orElse(null),
                begun.map(Attempt::closedAt).orElse(null),
                begun.map(Attempt::closeReason).orElse(null),
                checks.of(assignment.id()).stream()
                        .map(each -> new AttemptData.Looked(
                                each.kind(), each.passed(), each.detail(), each.document(), each.at()))
                        .toList(),
                begun.map(this::noticed).orElse(List.of()),
                begun.filter(each -> each.kind() == AssignmentKind.EXAM)
                        .map(each -> answers.of(each.id()))
                        .orElse(List.of()),
                begun.flatMap(each -> calls.find(each.id()))
                        .map(Attempted::call)
                        .orElse(null));
    }

    private List<AttemptData.Noticed> noticed(Attempt attempt) {
        return incidents.of(attempt.id()).stream()
                .map(each -> new AttemptData.Noticed(each.kind(), each.detail(), each.clientAt(), each.at()))
                .toList();
    }

    private static AttemptData.Call call(OwnCall call) {
        return new AttemptData.Call(
                call.recorded() ? path(call) : null,
                call.milliseconds(),
                call.erasedAt(),
                call.timeline().stream()
                        .map(each -> new AttemptData.Moment(each.kind(), each.detail(), each.atMillis()))
                        .toList());
    }
}
