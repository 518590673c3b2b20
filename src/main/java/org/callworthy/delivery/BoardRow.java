package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.SchemeVersionId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is with an attempt of today.
 *
 * @param attempt null until it is begun
 * @param deadline as it stands at the moment of the reading
 * @param heardAt when something last came from the browser
 * @param incidents how often what was noticed; late answers are counted one by one
 * @param seat null without a booking on an exam day
 * @param lateUndecided whether there is something to decide on late answers
 */
public record BoardRow(
        AssignmentId assignment,
        PersonId person,
        String name,
        String username,
        AssignmentKind kind,
        LocalizedText title,
        Level level,
        @Nullable AttemptId attempt,
        int epoch,
        Presenting state,
        Instant closesAt,
        @Nullable Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant pausedAt,
        @Nullable Instant closedAt,
        @Nullable CloseReason closeReason,
        @Nullable Instant heardAt,
        Map<IncidentKind, Integer> incidents,
        int extraPercent,
        String breaks,
        boolean largerText,
        boolean lateUndecided,
        @Nullable BoardSeat seat,
        Duration left)
        implements Serializable {

    /** Those whose late answers await a decision first, as nothing else goes on with them. */
    public static final Comparator<BoardRow> BY_URGENCY = Comparator.comparing(
                    BoardRow::lateUndecided, Comparator.reverseOrder())
            .thenComparing(BoardRow::state)
            .thenComparing(BoardRow::name);

    /** What says nothing by itself about conduct. */
    private static final Set<IncidentKind> HARMLESS =
            Set.of(IncidentKind.FOCUS_BACK, IncidentKind.ONLINE, IncidentKind.OFFLINE, IncidentKind.RESUMED);

    /** Where an attempt is, as an invigilator sees it. */
    public enum Presenting {
        /** Under way, but nothing was heard for a while. */
        OFFLINE,
        PAUSED,
        UNDER_WAY,
        /** Time is up and it is being closed. */
        TIME_UP,
        /** An invigilator has looked at who they are; not begun. */
        CHECKED_IN,
        WAITING,
        FINISHED
    }

    /** The player says something at least every 15 seconds; three of these are missing. */
    public static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

    /** Whether something of it wants a look. */
    public boolean hasIncidents() {
        return incidents.keySet().stream().anyMatch(kind -> !HARMLESS.contains(kind));
    }

    /** Without what changes by itself while time goes on. */
    public BoardRow still() {
        return new BoardRow(
                assignment,
                person,
                name,
                username,
                kind,
                title,
                level,
                attempt,
                epoch,
                state,
                closesAt,
                startedAt,
                null,
                pausedAt,
                closedAt,
                closeReason,
                null,
                incidents,
                extraPercent,
                breaks,
                largerText,
                lateUndecided,
                seat,
                Duration.ZERO);
    }

    /** Whether more time lets it go on, unless something was decided on it. Calls are never taken up again. */
    public boolean canGoOn() {
        return kind == AssignmentKind.EXAM && closeReason != null && closeReason.isRevocable();
    }

    /** Whether it was time that ended it, and not the candidate or an invigilator. */
    public boolean isClosedByTheClock() {
        return kind == AssignmentKind.EXAM && closeReason == CloseReason.DEADLINE;
    }

    public boolean isEndedByInvigilator() {
        return closeReason == CloseReason.INVIGILATOR;
    }

    public boolean isOpen() {
        return attempt != null && closedAt == null;
    }

    /** As {@link AttemptBoardRepository} reads it. */
    record Raw(
            AssignmentId assignment,
            PersonId person,
            String name,
            String username,
            AssignmentKind kind,
            String component,
            SchemeVersionId scheme,
            Level level,
            Instant closesAt,
            @Nullable Attempt attempt,
            @Nullable Instant heardAt,
            Map<IncidentKind, Integer> incidents,
            int extraPercent,
            String breaks,
            boolean largerText,
            @Nullable BoardSeat seat) {

        /** Whether it is over and to be scored, and answers came after that. */
        boolean hasLateAnswers() {
            return attempt != null
                    && attempt.closed()
                    && attempt.closeReason() != CloseReason.CASE_ENDED
                    && incidents.containsKey(IncidentKind.LATE_ANSWERS);
        }

        Presenting state(Instant now) {
            if (attempt == null) {
                return seat != null && seat.checkedInAt() != null ? Presenting.CHECKED_IN : Presenting.WAITING;
            }
            if (attempt.closed()) {
                return Presenting.FINISHED;
            }
            if (attempt.paused()) {
                return Presenting.PAUSED;
            }
            if (attempt.overAt(now)) {
                return Presenting.TIME_UP;
            }
            Instant last = heardAt == null ? attempt.startedAt() : heardAt;
            return last.plus(LONGEST_SILENCE).isBefore(now) ? Presenting.OFFLINE : Presenting.UNDER_WAY;
        }

        BoardRow at(Instant now, LocalizedText title, boolean lateUndecided) {
            Instant deadline = attempt == null ? null : attempt.deadlineAt(now);
            Duration left =
                    deadline == null || deadline.isBefore(now) ? Duration.ZERO : Duration.between(now, deadline);
            return new BoardRow(
                    assignment,
                    person,
                    name,
                    username,
                    kind,
                    title,
                    level,
                    attempt == null ? null : attempt.id(),
                    attempt == null ? 0 : attempt.epoch(),
                    state(now),
                    closesAt,
                    attempt == null ? null : attempt.startedAt(),
                    deadline,
                    attempt == null ? null : attempt.pausedAt(),
                    attempt == null ? null : attempt.closedAt(),
                    attempt == null ? null : attempt.closeReason(),
                    heardAt,
                    incidents,
                    extraPercent,
                    breaks,
                    largerText,
                    lateUndecided,
                    seat,
                    left);
        }
    }
}
