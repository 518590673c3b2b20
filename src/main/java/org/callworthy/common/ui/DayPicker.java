package org.callworthy.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A day, with months, weekdays and the order of digits as the reader's language has them. Its calendar opens only when it is
 * asked to: one that opens while somebody types can be left open behind a dialog that has closed, and then hides the page
 * from those who hear it.
 */
public class DayPicker extends DatePicker {

    public DayPicker(String label) {
        super(label);
        Locale reader = getLocale();
        setLocale(reader);
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setMonthNames(months(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, reader)))
                .setWeekdays(weekdays(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, reader)))
                .setWeekdaysShort(weekdays(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, reader)))
                .setFirstDayOfWeek(WeekFields.of(reader).getFirstDayOfWeek().getValue() % 7)
                .setToday(getTranslation("common.date.today"))
                .setCancel(getTranslation("common.date.cancel")));
    }

    private static List<String> months(Function<Month, String> name) {
        return Stream.of(Month.values()).map(name).toList();
    }

    /** From Sunday on, as the component counts. */
    private static List<String> weekdays(Function<DayOfWeek, String> name) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(name)
                .toList();
    }
}
