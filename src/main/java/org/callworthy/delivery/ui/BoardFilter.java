package org.callworthy.delivery.ui;

import java.util.List;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.BoardRow.Presenting;

/** Which rows of the board to see. */
enum BoardFilter {
    ALL,
    UNDER_WAY,
    OFFLINE,
    PAUSED,
    INCIDENTS,
    CHECKED_IN,
    WAITING,
    FINISHED;

    boolean lets(BoardRow row) {
        return switch (this) {
            case ALL -> true;
            case UNDER_WAY -> row.isOpen();
            case OFFLINE -> row.state() == Presenting.OFFLINE;
            case PAUSED -> row.state() == Presenting.PAUSED;
            case INCIDENTS -> row.hasIncidents();
            case CHECKED_IN -> row.state() == Presenting.CHECKED_IN;
            case WAITING -> row.state() == Presenting.WAITING;
            case FINISHED -> row.state() == Presenting.FINISHED;
        };
    }

    long count(List<BoardRow> rows) {
        return rows.stream().filter(this::lets).count();
    }
}
