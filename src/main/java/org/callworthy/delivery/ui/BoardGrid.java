package org.callworthy.delivery.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.ui.Formats;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.BoardRow.Presenting;
import org.callworthy.delivery.BoardSeat;
import org.callworthy.delivery.IncidentKind;

/**
 * Attempts in rows, those that want attention first. While only the clocks go on, only their figures are written anew: focus,
 * selection and scrolling stay where they are.
 */
class BoardGrid extends Grid<BoardRow> {

    private static final int MANY_INCIDENTS = 3;
    /** Five buttons: rows get more of them while the board is looked at. */
    private static final String ACTS_WIDTH = "12rem";
    /** States change, and incidents come, after the columns got their widths. */
    private static final String STATE_WIDTH = "7rem";

    private static final String INCIDENTS_WIDTH = "10rem";

    private static final Duration SHORT = Duration.ofMinutes(5);

    private final SerializableConsumer<BoardRow> details;
    private final Map<AssignmentId, Span> times = new HashMap<>();
    private final Map<AssignmentId, Span> heard = new HashMap<>();
    private List<BoardRow> shown = List.of();

    BoardGrid(boolean acting, SerializableConsumer<BoardRow> details, BoardActs acts) {
        this.details = details;
        addClassName("delivery-board");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(acting ? SelectionMode.MULTI : SelectionMode.NONE);
        setMultiSort(false);
        addComponentColumn(this::person)
                .setHeader(getTranslation("delivery.column.person"))
                .setComparator(BoardRow::name)
                .setFlexGrow(2);
        addColumn(row -> row.title().in(getLocale()))
                .setHeader(getTranslation("delivery.column.exam"))
                .setSortable(true)
                .setFlexGrow(3);
        addColumn(this::seat)
                .setHeader(getTranslation("delivery.booking.seat"))
                .setComparator(Comparator.comparing(BoardGrid::number))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::state)
                .setHeader(getTranslation("delivery.column.state"))
                .setComparator(Comparator.comparing(BoardRow::state))
                .setWidth(STATE_WIDTH)
                .setFlexGrow(0);
        addComponentColumn(this::time)
                .setHeader(getTranslation("delivery.column.time"))
                .setComparator(Comparator.comparing(BoardRow::left))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::heard)
                .setHeader(getTranslation("delivery.column.heard"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::incidents)
                .setHeader(getTranslation("delivery.column.incidents"))
                .setComparator(Comparator.comparing(row ->
                        row.incidents().values().stream().mapToInt(each -> each).sum()))
                .setWidth(INCIDENTS_WIDTH)
                .setFlexGrow(1);
        if (acting) {
            addComponentColumn(row -> acts.isOwn(row) ? new Div(getTranslation("delivery.own")) : buttons(row, acts))
                    .setHeader(getTranslation("delivery.column.acts"))
                    .setWidth(ACTS_WIDTH)
                    .setFlexGrow(0);
        }
    }

    void show(List<BoardRow> rows) {
        List<BoardRow> sorted = rows.stream().sorted(BoardRow.BY_URGENCY).toList();
        if (sorted.stream().map(BoardRow::still).toList().equals(shown)) {
            sorted.forEach(this::tick);
            return;
        }
        Set<AssignmentId> chosen =
                getSelectedItems().stream().map(BoardRow::assignment).collect(Collectors.toSet());
        shown = sorted.stream().map(BoardRow::still).toList();
        times.clear();
        heard.clear();
        setItems(sorted);
        if (getSelectionMode() == SelectionMode.MULTI) {
            asMultiSelect()
                    .setValue(sorted.stream()
                            .filter(row -> chosen.contains(row.assignment()))
                            .collect(Collectors.toSet()));
        }
    }

    private void tick(BoardRow row) {
        Optional.ofNullable(times.get(row.assignment())).ifPresent(time -> write(time, row));
        Optional.ofNullable(heard.get(row.assignment())).ifPresent(time -> time.setText(heardText(row)));
    }

    private Button person(BoardRow row) {
        Button open = new Button(row.name(), click -> details.accept(row));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.addClassName("delivery-person");
        open.setTooltipText(row.username());
        return open;
    }

    private static int number(BoardRow row) {
        BoardSeat seat = row.seat();
        return seat == null ? Integer.MAX_VALUE : seat.number();
    }

    private String seat(BoardRow row) {
        BoardSeat seat = row.seat();
        return seat == null
                ? ""
                : seat.remote() ? getTranslation("delivery.days.remote") : String.valueOf(seat.number());
    }

    private Badge state(BoardRow row) {
        Badge badge = new Badge(getTranslation("delivery.state." + row.state().name()));
        switch (row.state()) {
            case OFFLINE, TIME_UP -> badge.addThemeVariants(BadgeVariant.ERROR);
            case PAUSED -> badge.addThemeVariants(BadgeVariant.WARNING);
            case UNDER_WAY, CHECKED_IN -> badge.addThemeVariants(BadgeVariant.SUCCESS);
            case WAITING, FINISHED -> {}
        }
        return badge;
    }

    private Span time(BoardRow row) {
        Span time = new Span();
        time.addClassName("figures");
        times.put(row.assignment(), time);
        write(time, row);
        return time;
    }

    private void write(Span time, BoardRow row) {
        time.setText(timeText(row));
        time.setClassName("warn", row.isOpen() && row.left().compareTo(SHORT) < 0);
    }

    private Span heard(BoardRow row) {
        Span time = new Span(heardText(row));
        time.addClassName("figures");
        heard.put(row.assignment(), time);
        return time;
    }

    private static String heardText(BoardRow row) {
        Instant at = row.heardAt();
        return at == null ? "" : Formats.time(at);
    }

    private String timeText(BoardRow row) {
        Instant closed = row.closedAt();
        return switch (row.state()) {
            case WAITING, CHECKED_IN -> getTranslation("delivery.time.until", Formats.dateTime(row.closesAt()));
            case FINISHED -> closed == null ? "" : getTranslation("delivery.time.closed", Formats.time(closed));
            case UNDER_WAY, OFFLINE, PAUSED, TIME_UP ->
                Formats.length(row.left().toMillis());
        };
    }

    private Div incidents(BoardRow row) {
        Div badges = new Div();
        badges.addClassName("delivery-badges");
        row.incidents().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(each -> each.getKey() != IncidentKind.FOCUS_BACK && each.getKey() != IncidentKind.ONLINE)
                .forEach(each -> badges.add(incident(each.getKey(), each.getValue())));
        if (row.lateUndecided()) {
            badges.add(badge(getTranslation("delivery.late.undecided"), BadgeVariant.ERROR));
        }
        if (row.extraPercent() > 0 || row.largerText() || !row.breaks().isEmpty()) {
            badges.add(new Badge(getTranslation("delivery.accommodated")));
        }
        return badges;
    }

    private Badge incident(IncidentKind kind, int times) {
        String text = getTranslation("delivery.incident.count", getTranslation("delivery.incident." + kind), times);
        return times >= MANY_INCIDENTS || kind == IncidentKind.COPY_ATTEMPT
                ? badge(text, BadgeVariant.WARNING)
                : new Badge(text);
    }

    private static Badge badge(String text, BadgeVariant variant) {
        Badge badge = new Badge(text);
        badge.addThemeVariants(variant);
        return badge;
    }

    private Div buttons(BoardRow row, BoardActs acts) {
        Div buttons = new Div();
        buttons.addClassName("delivery-acts");
        if (row.seat() != null && row.closedAt() == null) {
            buttons.add(
                    small(VaadinIcon.USER_CHECK, "delivery.check-in", row, acts::checkIn),
                    small(VaadinIcon.DESKTOP, "delivery.move", row, acts::otherComputer));
        }
        if (row.state() == Presenting.PAUSED) {
            buttons.add(small(VaadinIcon.PLAY, "delivery.resume", row, acts::resume));
        } else if (row.isOpen() && row.kind() == AssignmentKind.EXAM) {
            buttons.add(small(VaadinIcon.PAUSE, "delivery.pause", row, acts::pause));
        }
        if (row.isOpen() || row.canGoOn()) {
            buttons.add(small(VaadinIcon.CLOCK, "delivery.extend", row, one -> acts.extend(List.of(one))));
        }
        if (row.isOpen()) {
            buttons.add(small(VaadinIcon.STOP, "delivery.end", row, acts::end));
        }
        return buttons;
    }

    private Button small(VaadinIcon icon, String key, BoardRow row, SerializableConsumer<BoardRow> act) {
        Button button = new Button(icon.create(), click -> act.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key + ".of", row.name()));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
