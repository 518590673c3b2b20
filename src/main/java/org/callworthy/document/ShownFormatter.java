package org.callworthy.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Cells as texts: a part of a hundred, a time and a date as the sheet shows them, a number with all its digits. Of dates that each
 * computer shows in its own way we have 2026-03-31 09:30.
 */
final class ShownFormatter extends DataFormatter {

    /** A spreadsheet keeps no more. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final int SHORT_DATE = 14;
    private static final int SHORT_DATE_AND_TIME = 22;
    private static final String LONG_DATE = "[$-F800]";

    private Optional<String> shown = Optional.empty();

    ShownFormatter() {
        super(Locale.ENGLISH);
    }

    /** What the sheet shows in the cell that came last, if that is something else than what was read. */
    Optional<String> takeShown() {
        Optional<String> last = shown;
        shown = Optional.empty();
        return last;
    }

    @Override
    public String formatRawCellContents(double number, int formatIndex, String format, boolean from1904) {
        String said = super.formatRawCellContents(number, formatIndex, format, from1904)
                .strip();
        String read = read(number, formatIndex, format, from1904, said);
        boolean isSaid = said.isEmpty() || said.equals(read) || isGeneral(formatIndex, format) || isSame(said, read);
        shown = isSaid ? Optional.empty() : Optional.of(said);
        return read;
    }

    private static String read(double number, int formatIndex, String format, boolean from1904, String said) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(number)) {
            return formatIndex == SHORT_DATE || formatIndex == SHORT_DATE_AND_TIME || format.startsWith(LONG_DATE)
                    ? plain(DateUtil.getLocalDateTime(number, from1904, true))
                    : said;
        }
        return !said.isEmpty() && QUOTED.matcher(format).replaceAll("").contains("%")
                ? said
                : new BigDecimal(number, DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String plain(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toLocalDate() + " " + time.toLocalTime();
    }

    private static boolean isGeneral(int formatIndex, String format) {
        return formatIndex == 0 || format.equals("General") || format.equals("@");
    }

    /** The same number, with zeros at its end, commas or an exponent. */
    private static boolean isSame(String shown, String read) {
        try {
            return new BigDecimal(shown.replace(",", "")).compareTo(new BigDecimal(read)) == 0;
        } catch (NumberFormatException other) {
            return false;
        }
    }
}
