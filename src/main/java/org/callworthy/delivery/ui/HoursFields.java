package org.callworthy.delivery.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.callworthy.common.ui.DayPicker;
import org.callworthy.common.ui.Formats;
import org.callworthy.delivery.ExamDay;
import org.jspecify.annotations.Nullable;

/** The hours of a day as the clocks of its place show them. An end before the beginning is that of the next day. */
class HoursFields extends Div {

    record Hours(ZoneId zone, Instant opensAt, Instant closesAt) {}

    private final DayPicker date = new DayPicker(getTranslation("delivery.day.date"));
    private final TextField from = time("delivery.day.from", "09:00");
    private final TextField to = time("delivery.day.to", "12:00");
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("delivery.day.zone"));

    HoursFields(Instant now, @Nullable ExamDay day) {
        addClassName("delivery-hours");
        ZoneId here = day == null ? Formats.zone() : day.plan().zone();
        date.setRequiredIndicatorVisible(true);
        date.setValue(
                day == null
                        ? LocalDate.ofInstant(now, here).plusDays(7)
                        : LocalDate.ofInstant(day.plan().opensAt(), here));
        if (day != null) {
            from.setValue(hour(day.plan().opensAt(), here));
            to.setValue(hour(day.plan().closesAt(), here));
        }
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(here);
        Paragraph about = new Paragraph(getTranslation("delivery.day.zone.help"));
        about.addClassName("soft");
        add(date, from, to, zone, about);
    }

    private TextField time(String key, String usual) {
        TextField time = new TextField(getTranslation(key));
        time.setAllowedCharPattern("[0-9:]");
        time.setMaxLength(5);
        time.setPlaceholder(getTranslation("delivery.day.hour"));
        time.setErrorMessage(getTranslation("delivery.day.hour.wrong"));
        time.setRequiredIndicatorVisible(true);
        time.setValue(usual);
        return time;
    }

    private static String hour(Instant at, ZoneId zone) {
        return LocalTime.ofInstant(at, zone).withSecond(0).withNano(0).toString();
    }

    /** Empty, and the fault shown, where they are no hours of a day. */
    Optional<Hours> value() {
        Optional<LocalTime> begin = read(from);
        Optional<LocalTime> end = read(to);
        date.setInvalid(date.isEmpty());
        if (begin.isEmpty() || end.isEmpty() || date.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime opens = date.getValue().atTime(begin.get());
        LocalDateTime closes = date.getValue().atTime(end.get());
        if (!closes.isAfter(opens)) {
            closes = closes.plusDays(1);
        }
        return Optional.of(new Hours(
                zone.getValue(),
                opens.atZone(zone.getValue()).toInstant(),
                closes.atZone(zone.getValue()).toInstant()));
    }

    private static Optional<LocalTime> read(TextField field) {
        Optional<LocalTime> time = Optional.empty();
        try {
            String typed = field.getValue().strip();
            time = Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
        } catch (DateTimeParseException noTime) {
            // marked below
        }
        field.setInvalid(time.isEmpty());
        return time;
    }
}
