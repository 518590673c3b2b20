package org.callworthy.bank.exchange;

/** Texts that Moodle does not hold as HTML. */
final class MoodleText {

    private MoodleText() {}

    /** As it stands, but for line ends and control characters. */
    static String verbatim(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\t\\n]]", "");
    }

    /** Text of Moodle's own format, in which empty lines part paragraphs. */
    static String lines(String html) {
        return html.indexOf('<') >= 0 || html.indexOf('\n') < 0
                ? html
                : "<p>"
                        + html.replace("\r", "")
                                .replaceAll("\n[ \t]*\n\\s*", "</p><p>")
                                .replace("\n", "<br>") + "</p>";
    }
}
