package org.callworthy.document;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Cells as data, whatever they look like in the sheet: a date is 2026-03-31, a number has all its digits and no others. */
final class PlainFormatter extends DataFormatter {

    PlainFormatter() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double number, int formatIndex, String format, boolean from1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(number)) {
            return DateUtil.getLocalDateTime(number, from1904).toLocalDate().toString();
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
