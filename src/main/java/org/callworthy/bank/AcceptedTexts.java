package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.common.Languages;

/**
 * The answers that are accepted, by language tag. An answer counts in whatever language it is given: who sits in Chinese may
 * well write an English product name. How texts are compared says {@link TextFolding}.
 *
 * @param caseMatters whether capital and small letters are told apart
 */
public record AcceptedTexts(Map<String, List<Accepted>> byTag, boolean caseMatters) {

    public AcceptedTexts {
        byTag = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(byTag));
    }

    /**
     * @param text may hold {@code *} for any characters; {@code \*} is an asterisk
     * @param percent of the point, from 1 to 100
     */
    public record Accepted(String text, int percent) {}

    /** The first of those that earn most, in the first language that has any. */
    String first() {
        return byTag.values().stream()
                .flatMap(List::stream)
                .max(Comparator.comparingInt(Accepted::percent))
                .map(accepted -> accepted.text().replaceAll("(?<!\\\\)\\*", "").replace("\\*", "*"))
                .orElse("");
    }

    /** The same, of the answers in the reader's language where there are some. */
    public String firstIn(Locale reader) {
        String tag = Languages.serving(reader).toLanguageTag();
        List<Accepted> own = byTag.get(tag);
        return own == null ? first() : new AcceptedTexts(Map.of(tag, own), caseMatters).first();
    }

    /** That of the best of the answers that it matches; nothing for nothing, whatever is accepted. */
    BigDecimal credit(String given) {
        String folded = TextFolding.fold(given, caseMatters);
        if (folded.isEmpty()) {
            return BigDecimal.ZERO;
        }
        int best = byTag.values().stream()
                .flatMap(List::stream)
                .filter(accepted -> TextFolding.pattern(accepted.text(), caseMatters)
                        .matcher(folded)
                        .matches())
                .mapToInt(Accepted::percent)
                .max()
                .orElse(0);
        return Credit.of(best, 100);
    }
}
