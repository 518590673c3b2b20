package org.callworthy.bank.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of a GIFT question with its format.
 *
 * @param hidden with its escapes hidden
 */
record GiftText(Format format, String hidden) {

    /** MOODLE is what a text has that names none: plain, or with HTML in it. */
    enum Format {
        MOODLE,
        HTML,
        MARKDOWN,
        PLAIN
    }

    private static final Pattern NAMED = Pattern.compile("\\A\\s*\\[(html|moodle|plain|markdown)]");

    /** @param inherited what an answer has that names no format of its own */
    static GiftText of(String hidden, Format inherited) {
        Matcher named = NAMED.matcher(hidden);
        return named.find()
                ? new GiftText(
                        Format.valueOf(named.group(1).toUpperCase(java.util.Locale.ROOT)),
                        hidden.substring(named.end()))
                : new GiftText(inherited, hidden);
    }

    String plain(Lost lost) {
        String text = GiftEscapes.show(hidden).strip();
        if (format != Format.PLAIN) {
            RawMarks.formula(text).ifPresent(lost::add);
        }
        return switch (format) {
            case HTML -> HtmlText.plain(text, lost);
            case MOODLE -> HtmlText.looksLikeHtml(text) ? HtmlText.plain(text, lost) : text;
            case MARKDOWN -> {
                RawMarks.markdown(text).ifPresent(lost::add);
                yield text;
            }
            case PLAIN -> text;
        };
    }
}
