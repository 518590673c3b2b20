package org.callworthy.common.yaml;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A sentence about a content file, in English, with places for what is particular: {@code the id {0} is used twice}. What
 * reads the command line's output reads it in English; screens say it in the reader's language, by {@link WordingTexts}.
 *
 * @param args what stands in the places; a wording among them is translated too
 */
public record Wording(String pattern, List<Serializable> args) implements Serializable {

    public Wording {
        args = List.copyOf(args);
    }

    public static Wording of(String pattern, Serializable... args) {
        return new Wording(pattern, Arrays.asList(args));
    }

    /** One of several, or what else would be right when there are none. */
    public static Wording oneOf(Collection<String> choices, Wording otherwise) {
        return choices.isEmpty() ? otherwise : of("one of {0}", String.join(", ", choices));
    }

    public String in(Locale reader) {
        String text = WordingTexts.of(pattern, reader);
        for (int i = 0; i < args.size(); i++) {
            text = text.replace("{" + i + "}", shown(args.get(i), reader));
        }
        return text;
    }

    private static String shown(Serializable arg, Locale reader) {
        return arg instanceof Wording wording ? wording.in(reader) : String.valueOf(arg);
    }

    @JsonValue
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
