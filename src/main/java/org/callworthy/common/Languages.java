package org.callworthy.common;

import java.util.List;
import java.util.Locale;

/** The languages that Callworthy speaks. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final List<Locale> ALL = List.of(ENGLISH, CHINESE);

    private Languages() {}

    /** The language that serves a reader of {@code wanted} best: any Chinese is served in Chinese, others in English. */
    public static Locale serving(Locale wanted) {
        return wanted.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    public static Locale ofTag(String tag) {
        return serving(Locale.forLanguageTag(tag));
    }
}
