package org.callworthy.bank.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.common.yaml.Wording;

/**
 * The letters that a question has in brackets where the answer belongs: 首先说什么（ B ）。
 *
 * @param letters as they stand there
 * @param cleared the question with empty brackets
 */
record KeyInStem(String letters, String cleared) {

    private static final Pattern KEY = Pattern.compile("[（(]\\s*([A-J]{1,10})\\s*[)）]");

    /**
     * Made for an answer: with space inside, on a line, or at the end of a sentence if wide or behind a Chinese word. Others may be
     * part of the sentence, as in plan (B) or 套餐（B）时.
     */
    private static final Pattern PLACE = Pattern.compile(
            "[（(](?=\\s|\\w+\\s)\\s*([A-J]{1,10})\\s*[)）]|(?<=_)[（(]([A-J]{1,10})[)）]"
                    + "|(?:（|(?<=\\p{IsHan})\\()([A-J]{1,10})[)）](?=\\s*(?:[。．.？?！!：:]|$))",
            Pattern.MULTILINE);

    static boolean isIn(String stem) {
        return KEY.matcher(stem).find();
    }

    /** Where nothing else names the answer. */
    static Optional<KeyInStem> find(String stem) {
        Matcher place = PLACE.matcher(stem);
        if (place.find()) {
            return Optional.of(at(stem, place, group(place)));
        }
        Matcher key = KEY.matcher(stem);
        return key.find() ? Optional.of(at(stem, key, 1)) : Optional.empty();
    }

    /**
     * Where a line below names the answer.
     *
     * @param answer its letters
     * @return the question without them
     */
    static String without(String stem, String answer, Lost lost) {
        Matcher place = PLACE.matcher(stem);
        if (!place.find()) {
            find(stem)
                    .filter(key -> isSame(key.letters, answer))
                    .ifPresent(key -> lost.add(
                            Wording.of("what {0} in brackets in the question means: it is also the answer", answer)));
            return stem;
        }
        KeyInStem key = at(stem, place, group(place));
        if (!isSame(key.letters, answer)) {
            lost.add(Wording.of("the answer {0} in the question, as the line below it has {1}", key.letters, answer));
        }
        return key.cleared;
    }

    private static int group(Matcher place) {
        return place.group(1) != null ? 1 : place.group(2) != null ? 2 : 3;
    }

    private static boolean isSame(String letters, String others) {
        return Arrays.equals(
                letters.chars().sorted().toArray(), others.chars().sorted().toArray());
    }

    private static KeyInStem at(String stem, Matcher key, int group) {
        return new KeyInStem(
                key.group(group), stem.substring(0, key.start(group)) + " " + stem.substring(key.end(group)));
    }
}
