package org.callworthy.insight;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.callworthy.account.PersonId;
import org.callworthy.certification.CaseState;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.CaseId;

/** A case that is not over, with all its assignments. */
record CaseRow(CaseId id, PersonId person, Rung rung, CaseState state, Instant since, List<CasePart> assignments) {

    OpenCase at(Instant now) {
        Collection<CasePart> parts = newest();
        List<CasePart> missed = parts.stream()
                .filter(part -> part.isMissed(now) && part.canHaveAnotherWindow(state, now))
                .toList();
        if (!missed.isEmpty()) {
            return open(Stage.MISSED, earliest(missed, CasePart::closesAt), missed);
        }
        return switch (state) {
            case DECISION -> open(Stage.DECISION, since, List.of());
            case CONDITIONAL -> open(Stage.NONCONFORMITY, since, List.of());
            default ->
                waiting(parts, AssignmentKind.EXAM, Stage.EXAM)
                        .or(() -> waiting(parts, AssignmentKind.ROLE_PLAY, Stage.ROLE_PLAY))
                        .orElseGet(() -> open(Stage.RATING, handedIn(parts), List.of()));
        };
    }

    private Collection<CasePart> newest() {
        Map<String, CasePart> newest = new TreeMap<>();
        assignments.forEach(
                each -> newest.merge(each.component(), each, (a, b) -> a.attemptNo() > b.attemptNo() ? a : b));
        return newest.values();
    }

    private Optional<OpenCase> waiting(Collection<CasePart> parts, AssignmentKind kind, Stage stage) {
        List<CasePart> waiting =
                parts.stream().filter(part -> part.isOpen(kind)).toList();
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(open(stage, earliest(waiting, CasePart::opensAt), List.of()));
    }

    private Instant handedIn(Collection<CasePart> parts) {
        return parts.stream()
                .map(CasePart::endedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(since);
    }

    private Instant earliest(List<CasePart> parts, Function<CasePart, Instant> when) {
        return parts.stream().map(when).min(Comparator.naturalOrder()).orElse(since);
    }

    private OpenCase open(Stage stage, Instant from, List<CasePart> missed) {
        return new OpenCase(
                id, person, rung, stage, from, missed.stream().map(CasePart::id).toList());
    }
}
