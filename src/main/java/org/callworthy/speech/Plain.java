package org.callworthy.speech;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callworthy.speech.SpeechOutcome.Obstacle;
import org.callworthy.speech.SpeechOutcome.Unspeakable;

/** What both languages need before a text is read: one form for each character, no markup, no empty or alien text. */
final class Plain {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]{0,200}>");
    private static final Pattern ENTITY = Pattern.compile("&(?:nbsp|lt|gt|quot|apos|#\\d{1,6});");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]{0,200})]\\([^()\\s]{0,200}\\)");
    private static final Pattern NUMBER_SEPARATOR = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");

    /** Before fractions and superscripts, or 2½ would become 21/2 and 10² become 102. */
    private static final Pattern RAISED = Pattern.compile("(?=[¼½¾⅐-⅞²³¹⁰-⁹])");

    private Plain() {}

    /** As a reader would see it: without tags, links' addresses and marks of emphasis. */
    static String withoutMarkup(String text) {
        String bare = LINK.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll("$1");
        return ENTITY.matcher(bare.replace("&amp;", "&")).replaceAll(" ").replaceAll("[*_`~| \\t]+", " ");
    }

    /**
     * Compatibility composition (full-width forms become ASCII), without markup, control characters or thousands
     * separators.
     */
    static String of(String text) {
        String apart = RAISED.matcher(withoutMarkup(text)).replaceAll(" ");
        String plain = Normalizer.normalize(apart, Normalizer.Form.NFKC);
        plain = plain.replaceAll("[‘’ʼ`´]", "'").replaceAll("[‐‑‒–—―−]", "-").replaceAll("\\p{Cntrl}|\\p{Cf}", " ");
        return NUMBER_SEPARATOR.matcher(plain).replaceAll("");
    }

    /**
     * What stands against a text: its length, anything {@code alien} in what would be read of it, or that nothing
     * would be.
     */
    static Optional<Unspeakable> objection(String text, UnaryOperator<String> reading, Pattern alien) {
        if (text.length() > Speech.MAX_CHARACTERS)
            return Optional.of(new Unspeakable(Obstacle.TOO_LONG, text.length() + " characters"));
        String spoken = reading.apply(text);
        String aliens = alien.matcher(spoken)
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(" "));
        if (!aliens.isEmpty()) return Optional.of(new Unspeakable(Obstacle.OTHER_SCRIPT, abbreviate(aliens)));
        return spoken.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.empty()
                : Optional.of(new Unspeakable(Obstacle.NO_WORDS, "nothing to read"));
    }

    private static String abbreviate(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
