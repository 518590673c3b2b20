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
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.common.ui.Formats;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.BookingLine;
import org.callworthy.delivery.Seat;
import org.jspecify.annotations.Nullable;

/** All seats of a day with their codes, and who has them. */
class BookingGrid extends Grid<BookingGrid.Place> {

    record Place(Seat seat, @Nullable BookingLine line) implements Serializable {

        String name() {
            return line == null ? "" : line.name();
        }
    }

    BookingGrid(List<Seat> seats, List<BookingLine> booked, BookingDialogs dialogs) {
        addClassName("delivery-bookings");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        addColumn(place -> place.seat().number())
                .setHeader(getTranslation("delivery.booking.seat"))
                .setComparator(Comparator.comparing(place -> place.seat().number()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::code)
                .setHeader(getTranslation("delivery.booking.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::person)
                .setHeader(getTranslation("delivery.column.person"))
                .setComparator(Comparator.comparing(Place::name))
                .setFlexGrow(3);
        addColumn(this::what).setHeader(getTranslation("delivery.booking.what")).setFlexGrow(2);
        addComponentColumn(this::state)
                .setHeader(getTranslation("delivery.column.state"))
                .setAutoWidth(true);
        if (dialogs.actsAtAll()) {
            addComponentColumn(place -> acts(place, dialogs))
                    .setHeader(getTranslation("delivery.column.acts"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        Map<Object, BookingLine> holders =
                booked.stream().collect(Collectors.toMap(BookingLine::seat, Function.identity()));
        List<Place> places = new ArrayList<>();
        seats.forEach(seat -> places.add(new Place(seat, holders.get(seat.id()))));
        setItems(places);
    }

    private Span code(Place place) {
        Span code = new Span(DayTexts.code(this, place.seat()));
        code.addClassName("delivery-code");
        return code;
    }

    private Div person(Place place) {
        BookingLine line = place.line();
        Div person = new Div();
        person.addClassName("delivery-two");
        if (line == null) {
            Span free = new Span(getTranslation("delivery.booking.free"));
            free.addClassName("soft");
            person.add(free);
        } else {
            Span where = new Span(
                    line.team() == null
                            ? line.username()
                            : getTranslation("delivery.booking.from", line.username(), line.team()));
            where.addClassName("soft");
            person.add(new Span(line.name()), where);
        }
        return person;
    }

    private String what(Place place) {
        BookingLine line = place.line();
        return line == null
                ? ""
                : line.parts().stream()
                        .map(part -> DayTexts.level(this, part.what()) + " "
                                + getTranslation(
                                        "delivery.part." + kind(part.what().component())))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** Schemes name their components freely; what is no exam and no role-play is shown as the scheme names it. */
    private static String kind(String component) {
        return component.equals("role-play") ? "ROLE_PLAY" : "EXAM";
    }

    private Span state(Place place) {
        BookingLine line = place.line();
        if (line == null) {
            return new Span();
        }
        Badge badge;
        if (line.parts().stream().allMatch(part -> part.state() == AssignmentState.CLOSED)) {
            badge = new Badge(getTranslation("delivery.state.FINISHED"));
        } else if (line.isBegun()) {
            badge = new Badge(getTranslation("delivery.state.UNDER_WAY"));
            badge.addThemeVariants(BadgeVariant.SUCCESS);
        } else if (line.checkedInAt() != null) {
            badge = new Badge(getTranslation(
                    "delivery.booking.checked-in", Formats.time(Objects.requireNonNull(line.checkedInAt()))));
            badge.addThemeVariants(BadgeVariant.SUCCESS);
        } else {
            badge = new Badge(getTranslation("delivery.booking.expected"));
        }
        return new Span(badge);
    }

    private Div acts(Place place, BookingDialogs dialogs) {
        Div acts = new Div();
        acts.addClassName("delivery-acts");
        BookingLine line = place.line();
        if (line != null
                && dialogs.invigilates(line)
                && line.parts().stream().anyMatch(part -> part.state().open())) {
            acts.add(
                    small(VaadinIcon.USER_CHECK, "delivery.check-in", line, dialogs::checkIn),
                    small(VaadinIcon.DESKTOP, "delivery.move", line, dialogs::otherComputer));
        }
        if (line != null && dialogs.plans() && !line.isBegun()) {
            acts.add(
                    small(VaadinIcon.ARROW_RIGHT, "delivery.booking.move", line, dialogs::move),
                    small(VaadinIcon.CLOSE_SMALL, "delivery.booking.cancel", line, dialogs::cancel));
        }
        return acts;
    }

    private Button small(VaadinIcon icon, String key, BookingLine line, SerializableConsumer<BookingLine> act) {
        Button button = new Button(icon.create(), click -> act.accept(line));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key + ".of", line.name()));
        button.setTooltipText(getTranslation(key));
        return button;
    }
}
