package org.callworthy.bank.exchange;

import java.util.Locale;
import org.callworthy.common.Languages;

/** What the sheets of a workbook are called that is written. They are read whatever they are called. */
enum SheetName {
    ITEMS("items", "试题"),
    MATERIALS("materials", "材料");

    private final String english;
    private final String chinese;

    SheetName(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String in(Locale reader) {
        return Languages.serving(reader).equals(Languages.CHINESE) ? chinese : english;
    }
}
