package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.common.yaml.Wording;

/**
 * A GIFT question taken apart; its parts still have their escapes hidden.
 *
 * @param answers empty for a description
 * @param after what follows the braces: then they stand for a missing word
 */
record GiftQuestion(String title, GiftText stem, Optional<GiftAnswers> answers, String after) {

    private static final Pattern TITLE = Pattern.compile("\\A\\s*::(.*?)::", Pattern.DOTALL);

    /** What may come of taking a block apart. */
    sealed interface Outcome {

        record Question(GiftQuestion question) implements Outcome {}

        record Broken(Wording why) implements Outcome {}
    }

    static Outcome of(String block) {
        Matcher titled = TITLE.matcher(block);
        boolean hasTitle = titled.find();
        String title = hasTitle ? GiftEscapes.show(titled.group(1)).strip() : "";
        String rest = hasTitle ? block.substring(titled.end()) : block;
        int open = rest.indexOf('{');
        if (open < 0) {
            return rest.indexOf('}') < 0
                    ? new Outcome.Question(new GiftQuestion(title, text(rest), Optional.empty(), ""))
                    : new Outcome.Broken(Wording.of("a brace is closed that was not opened"));
        }
        int close = rest.indexOf('}', open);
        if (close < 0) {
            return new Outcome.Broken(Wording.of("the brace that opens the answer is not closed before an empty line"));
        }
        String after = rest.substring(close + 1).strip();
        if (after.indexOf('{') >= 0 || after.indexOf('}') >= 0) {
            return new Outcome.Broken(Wording.of("more than one answer in braces; GIFT allows one"));
        }
        return new Outcome.Question(new GiftQuestion(
                title,
                text(rest.substring(0, open)),
                Optional.of(GiftAnswers.of(rest.substring(open + 1, close))),
                after));
    }

    private static GiftText text(String hidden) {
        return GiftText.of(hidden, GiftText.Format.MOODLE);
    }

    /** What is asked, with the sign in the place of a missing word. */
    String stem(String sign, Lost lost) {
        if (after.isEmpty()) {
            return stem.plain(lost);
        }
        return new GiftText(stem.format(), stem.hidden().stripTrailing() + " " + sign + " " + after).plain(lost);
    }

    List<String> categoryTags(String category) {
        return List.of(category.split("/")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("top") && !part.startsWith("$"))
                .toList();
    }
}
