package org.callworthy.common.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates, times and numbers as the reader of the current UI writes them. Digits are cut only here, never before a decision. */
public final class Formats {

    private Formats() {}

    public static String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(date);
    }

    public static String date(Instant instant) {
        return date(instant.atZone(zone()).toLocalDate());
    }

    public static String dateTime(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(zone()));
    }

    /** To the second. */
    public static String exact(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(instant.atZone(zone()));
    }

    /** The time of day. */
    public static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(zone()));
    }

    /** @param percent 0 to 100; one decimal is shown, cut downwards, so that nobody seems to reach a cut they missed */
    public static String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(percent.movePointLeft(2));
    }

    /** Minutes and seconds, as in 4:05. */
    public static String length(long milliseconds) {
        long seconds = milliseconds / 1000;
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    /** The reader's zone, as their browser told when the UI was opened; the server's until then. */
    public static ZoneId zone() {
        UI ui = UI.getCurrent();
        return ui == null
                ? ZoneId.systemDefault()
                : ui.getSession().getAttribute(ZoneId.class) instanceof ZoneId known ? known : ZoneId.systemDefault();
    }
}
