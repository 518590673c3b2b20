package org.callworthy.bank;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.callworthy.common.Languages;
import tools.jackson.databind.JsonNode;

/**
 * Whether two items with one key ask the same, perhaps in other words: by the share of words that they have in common (Dice, 1945,
 * Measures of the amount of ecologic association between species). Two neighbouring Chinese characters count as a word; words of
 * fewer than four letters say little and do not.
 */
final class SameQuestion {

    static final double LEAST = 0.35;

    private static final Pattern WORD =
            Pattern.compile("(?=([\\p{IsHan}]{2}))\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]{4,}|\\p{N}+");
    private static final Set<String> EXPLAINING = Set.of("rationale", "why");

    private SameQuestion() {}

    /** Of the languages in which both say something; without any, the key alone tells. */
    static boolean isLikely(JsonNode stored, JsonNode brought) {
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        for (Locale language : Languages.ALL) {
            Set<String> there = words(stored, language);
            Set<String> here = words(brought, language);
            if (!there.isEmpty() && !here.isEmpty()) {
                before.addAll(there);
                after.addAll(here);
            }
        }
        return before.isEmpty() || share(before, after) >= LEAST;
    }

    static double share(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    /** Of all that candidates are shown of the item in the language. */
    private static Set<String> words(JsonNode item, Locale language) {
        Set<String> words = new HashSet<>();
        gather(item, language.toLanguageTag(), words);
        return words;
    }

    private static void gather(JsonNode node, String language, Set<String> words) {
        if (node.isArray()) {
            node.forEach(part -> gather(part, language, words));
        }
        node.properties().forEach(part -> {
            if (part.getKey().equals(language)) {
                split(part.getValue().asString(""), words);
            } else if (!EXPLAINING.contains(part.getKey())) {
                gather(part.getValue(), language, words);
            }
        });
    }

    private static void split(String text, Set<String> words) {
        var found = WORD.matcher(Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT));
        while (found.find()) {
            words.add(found.group(1) != null ? found.group(1) : found.group());
        }
    }
}
