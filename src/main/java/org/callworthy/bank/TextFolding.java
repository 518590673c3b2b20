package org.callworthy.bank;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings texts that people hold for the same into one form: full-width and half-width characters (Unicode NFKC), capital and
 * small letters, runs of spaces, spaces beside Han characters, curly quotes, and punctuation at the end
 * unless it is all there is.
 */
final class TextFolding {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACE_BESIDE_HAN = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");
    private static final Pattern END = Pattern.compile("[.,;:!?。、，；：！？ ]+$");
    private static final String ANYTHING = "\uE000";
    private static final String ASTERISK = "\uE001";

    private TextFolding() {}

    static String fold(String text, boolean caseMatters) {
        String straight = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"');
        String spaced = SPACE.matcher(straight).replaceAll(" ").strip();
        String joined = SPACE_BESIDE_HAN.matcher(spaced).replaceAll("");
        String ended = END.matcher(joined).replaceAll("");
        String said = ended.isEmpty() ? joined : ended;
        return caseMatters ? said : said.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** What matches folded texts. */
    static Pattern pattern(String accepted, boolean caseMatters) {
        String marked = accepted.replace("\\*", ASTERISK).replace("*", ANYTHING);
        String folded = fold(marked, caseMatters);
        StringBuilder regex = new StringBuilder();
        for (String part : folded.split("(?=[\uE000\uE001])|(?<=[\uE000\uE001])")) {
            regex.append(part.equals(ANYTHING) ? ".*" : Pattern.quote(part.equals(ASTERISK) ? "*" : part));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
