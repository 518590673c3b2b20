package org.callworthy.insight.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Window;
import org.callworthy.common.ui.DayPicker;
import org.callworthy.common.ui.Formats;

/** From the beginning of one day to the end of another, as the clocks of the site show them. */
class WindowFields extends Div {

    private final DayPicker from = new DayPicker(getTranslation("insight.window.from"));
    private final DayPicker until = new DayPicker(getTranslation("insight.window.until"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("insight.window.zone"));

    WindowFields(Instant now) {
        addClassName("insight-window");
        ZoneId here = Formats.zone();
        LocalDate today = LocalDate.ofInstant(now, here);
        from.setValue(today);
        from.setMin(today);
        until.setValue(today.plusDays(Certifications.DAYS_OF_A_WINDOW - 1));
        until.setMin(today);
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(here);
        zone.setHelperText(getTranslation("insight.window.zone.help"));
        add(from, until, zone);
    }

    void onChange(SerializableRunnable listener) {
        from.addValueChangeListener(change -> listener.run());
        until.addValueChangeListener(change -> listener.run());
        zone.addValueChangeListener(change -> listener.run());
    }

    /** Empty, and the fault shown, where the days make no window. */
    Optional<Window> value() {
        if (from.isEmpty()
                || until.isEmpty()
                || zone.isEmpty()
                || until.getValue().isBefore(from.getValue())) {
            until.setErrorMessage(getTranslation("insight.window.wrong"));
            until.setInvalid(true);
            return Optional.empty();
        }
        until.setInvalid(false);
        return Optional.of(new Window(
                from.getValue().atStartOfDay(zone.getValue()).toInstant(),
                until.getValue().plusDays(1).atStartOfDay(zone.getValue()).toInstant()));
    }
}
