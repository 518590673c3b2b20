package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Component;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Service;

/** Who is where now, within the reader's reach: open attempts, those that ended within the last hours, and what can be begun. */
@Service
@RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN, Role.Names.TRAINING})
public class InvigilatorBoard {

    public static final Duration REMEMBERED = Duration.ofHours(12);
    /** For so long after the clock closed an exam it can be meant by more time for all. */
    public static final Duration JUST_CLOSED = Duration.ofHours(1);

    private record Key(Object scheme, Object level, String component) {}

    private final AttemptBoardRepository board;
    private final Incidents incidents;
    private final Checks checks;
    private final LateAnswers late;
    private final Schemes schemes;
    private final BoardReach reach;
    private final InstantSource clock;

    InvigilatorBoard(
            AttemptBoardRepository board,
            Incidents incidents,
            Checks checks,
            LateAnswers late,
            Schemes schemes,
            BoardReach reach,
            InstantSource clock) {
        this.board = board;
        this.incidents = incidents;
        this.checks = checks;
        this.late = late;
        this.schemes = schemes;
        this.reach = reach;
        this.clock = clock;
    }

    public List<BoardRow> rows() {
        Instant now = clock.instant();
        Map<Key, LocalizedText> titles = new HashMap<>();
        List<BoardRow.Raw> rows = board.rows(now.minus(REMEMBERED), now, reach.reach());
        Set<Attempt> undecided = late.undecided(rows.stream()
                .filter(BoardRow.Raw::hasLateAnswers)
                .map(BoardRow.Raw::attempt)
                .filter(Objects::nonNull)
                .toList());
        return rows.stream()
                .map(raw -> raw.at(
                        now,
                        titles.computeIfAbsent(new Key(raw.scheme(), raw.level(), raw.component()), key -> title(raw)),
                        undecided.contains(raw.attempt())))
                .toList();
    }

    /** Of some exams those that the clock closed within the last hour. */
    public List<BoardRow> justClosed(Collection<BoardRow> some) {
        Instant since = clock.instant().minus(JUST_CLOSED);
        return some.stream()
                .filter(BoardRow::isClosedByTheClock)
                .filter(row -> row.closedAt() != null && !row.closedAt().isBefore(since))
                .toList();
    }

    public List<Incident> incidentsOf(AttemptId attempt) {
        reach.admit(attempt);
        return incidents.of(attempt);
    }

    /** What was found before the attempt, the oldest first. */
    public List<Check> checksOf(AssignmentId assignment) {
        reach.admit(assignment);
        return checks.of(assignment);
    }

    public Optional<LateCame> whatCameLate(AttemptId attempt) {
        reach.admit(attempt);
        return late.came(attempt);
    }

    public Optional<LateDecision> lateDecision(AttemptId attempt) {
        reach.admit(attempt);
        return late.decision(attempt);
    }

    private LocalizedText title(BoardRow.Raw raw) {
        return schemes.version(raw.scheme())
                .level(raw.level())
                .component(raw.component())
                .map(Component::title)
                .orElseThrow();
    }
}
