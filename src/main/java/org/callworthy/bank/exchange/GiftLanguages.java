package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.callworthy.common.yaml.Wording;

/** A GIFT question, its escapes hidden, as it is read in each language. */
final class GiftLanguages {

    private static final Pattern PARTS = Pattern.compile("(?<=[{=~#])|(?=[}=~#])|(?=->)|(?<=->)");

    private final List<Multilang> texts = new ArrayList<>();

    GiftLanguages(String hidden) {
        int open = hidden.indexOf('{');
        int close = open < 0 ? -1 : hidden.indexOf('}', open);
        if (close < 0) {
            texts.add(Multilang.of(hidden));
            return;
        }
        texts.add(Multilang.of(hidden.substring(0, open)));
        for (String part : PARTS.split(hidden.substring(open, close + 1))) {
            texts.add(Multilang.of(part));
        }
        texts.add(Multilang.of(hidden.substring(close + 1)));
    }

    boolean isOne() {
        return texts.stream().allMatch(Multilang::isPlain);
    }

    String in(Locale language) {
        StringBuilder question = new StringBuilder();
        texts.forEach(text -> question.append(text.in(language)));
        return question.toString();
    }

    /** What it says in languages that no item has. */
    Optional<Wording> foreign() {
        TreeSet<String> tags = new TreeSet<>();
        texts.forEach(text -> tags.addAll(text.foreign()));
        return tags.isEmpty() ? Optional.empty() : Optional.of(MoodleLanguages.foreign(String.join(", ", tags)));
    }
}
