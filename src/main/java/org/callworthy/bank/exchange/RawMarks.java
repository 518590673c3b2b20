package org.callworthy.bank.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.callworthy.common.yaml.Wording;

/** Signs that other systems set as formulas or emphasis, and candidates here see as they are written. */
final class RawMarks {

    private static final Map<String, String> FORMULAS =
            Map.of("\\(", "\\)", "\\[", "\\]", "$$", "$$", "[tex]", "[/tex]");
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)(?<![\\w*])\\*{1,3}(?=[^\\s*])[^*\\n]{0,500}[^\\s*]\\*|(?<![\\w_])_{1,3}(?=[^\\s_])[^_\\n]{0,500}[^\\s_]_{1,3}(?!\\w)"
                    + "|(?<![\\w*])\\*[^\\s*]\\*(?!\\w)|~~[^~\\n]{1,500}~~|`[^`\\n]{1,500}`|!?\\[[^\\[\\]\\n]{1,500}+]\\([^)\\s]{1,500}\\)"
                    + "|^#{1,6} |^> |^\\|.{1,500}\\|$|\\\\[*_`#\\[\\]>~|]");

    private RawMarks() {}

    /** @param text of a format in which other systems set them */
    static Optional<Wording> formula(String text) {
        return FORMULAS.entrySet().stream().anyMatch(signs -> stands(signs.getKey(), signs.getValue(), text))
                ? Optional.of(Wording.of("formulas are shown as they are written"))
                : Optional.empty();
    }

    /** With something between the signs. */
    private static boolean stands(String start, String end, String text) {
        int from = text.indexOf(start);
        return from >= 0 && text.indexOf(end, from + start.length() + 1) > 0;
    }

    /** @param text that is Markdown where it comes from */
    static Optional<Wording> markdown(String text) {
        return MARKDOWN.matcher(text).find()
                ? Optional.of(Wording.of("marks of Markdown are shown as they are written"))
                : Optional.empty();
    }
}
