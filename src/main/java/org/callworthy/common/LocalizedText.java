package org.callworthy.common;

import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A text that people see, by language tag ({@code en}, {@code zh-CN}). */
public record LocalizedText(Map<String, String> byTag) implements Serializable {

    public LocalizedText {
        if (byTag.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language");
        }
        byTag = Collections.unmodifiableMap(new TreeMap<>(byTag));
    }

    public static LocalizedText of(String english, String chinese) {
        return new LocalizedText(Map.of("en", english, "zh-CN", chinese));
    }

    /** The text in the reader's language, or in the first language there is. */
    public String in(Locale reader) {
        String exact = byTag.get(Languages.serving(reader).toLanguageTag());
        return exact != null ? exact : byTag.values().iterator().next();
    }
}
