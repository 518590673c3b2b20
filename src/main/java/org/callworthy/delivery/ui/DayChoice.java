package org.callworthy.delivery.ui;

import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.callworthy.common.ui.Formats;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.BoardSeat;
import org.callworthy.delivery.DayId;
import org.jspecify.annotations.Nullable;

/** Narrows the board to one exam day. */
class DayChoice extends Select<DayChoice.Day> {

    record Day(DayId id, String title, Instant opensAt) implements Serializable {

        static Day of(BoardSeat seat) {
            return new Day(seat.day(), seat.title(), seat.opensAt());
        }
    }

    private List<Day> offered = List.of();

    DayChoice() {
        setAriaLabel(getTranslation("delivery.board.day"));
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("delivery.board.day.all"));
        setPlaceholder(getTranslation("delivery.board.day.all"));
        setItemLabelGenerator(this::label);
        setWidth("20rem");
        setVisible(false);
    }

    private String label(@Nullable Day day) {
        return day == null
                ? getTranslation("delivery.board.day.all")
                : getTranslation("delivery.days.at", day.title(), Formats.dateTime(day.opensAt()));
    }

    /** The days that are on the board; what was chosen stays. */
    void offer(List<BoardRow> rows) {
        List<Day> days = rows.stream()
                .map(BoardRow::seat)
                .filter(java.util.Objects::nonNull)
                .map(Day::of)
                .distinct()
                .sorted(java.util.Comparator.comparing(Day::opensAt))
                .toList();
        if (!days.equals(offered)) {
            Day chosen = getValue();
            offered = days;
            setItems(days);
            setValue(days.contains(chosen) ? chosen : null);
        }
        setVisible(!days.isEmpty());
    }

    boolean lets(BoardRow row) {
        BoardSeat seat = row.seat();
        return getValue() == null
                || seat != null && seat.day().equals(getValue().id());
    }
}
