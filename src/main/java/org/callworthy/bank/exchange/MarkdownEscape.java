package org.callworthy.bank.exchange;

/** Keeps plain text plain in Markdown. */
final class MarkdownEscape {

    private MarkdownEscape() {}

    static String text(String text) {
        return text.replaceAll("[\\\\*`<\\[\\]]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])", "\\\\$0");
    }

    /** What would make a heading, a list or a quotation of a paragraph's line. */
    static String lineStarts(String paragraph) {
        return paragraph
                .replaceAll("(?m)^(#{1,6} |[-+>] |[-=|])", "\\\\$1")
                .replaceAll("(?m)^(\\d{1,9})([.)] )", "$1\\\\$2");
    }
}
