package org.callworthy.common.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import tools.jackson.core.type.TypeReference;

/**
 * What is said about content files, in Chinese, by the English sentence: the sentences also stand in JSON Schemas and come out
 * of the command line, which starts without any bundle of texts, so they are their own keys.
 */
final class WordingTexts {

    private static final String RESOURCE = "/findings/zh-CN.json";
    private static final Map<String, String> CHINESE = load();

    private WordingTexts() {}

    /** The sentence itself where the reader reads English, or where nobody has translated it. */
    static String of(String pattern, Locale reader) {
        return Languages.serving(reader).equals(Languages.CHINESE)
                ? Objects.requireNonNull(CHINESE.getOrDefault(pattern, pattern))
                : pattern;
    }

    private static Map<String, String> load() {
        try (InputStream json = Objects.requireNonNull(WordingTexts.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return Json.mapper().readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
