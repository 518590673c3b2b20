package org.callworthy.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is spoken in one breath.
 *
 * @param pause silence after it in milliseconds, for a calm caller
 */
record Phrase(String text, int pause) {

    private static final int CLAUSE_PAUSE = 220;
    private static final int SENTENCE_PAUSE = 450;
    /** Longer stretches without punctuation are cut at a space, so that the work for one phrase stays small. */
    private static final int MAX_LENGTH = 200;

    /**
     * Western marks count where white space or Chinese follows ("3.5" and "10:30" stay whole), Chinese ones
     * everywhere.
     */
    private static final String AFTER = "[\"'”’)\\]]*(?=\\s|$|\\p{IsHan})";

    private static final String TITLES = "(?<!\\b(?:Mr|Mrs|Ms|Dr|St|No))";
    private static final String SENTENCE_END = TITLES + "[.!?…]+" + AFTER + "|[。！？…]+[\"'”’」』）]*|\\R+";
    private static final String CLAUSE_END = "[,;:]+" + AFTER + "|[，；：、]+[”’」』）]*|\\s[-–]+(?=\\s)|—+";
    private static final Pattern BREAK = Pattern.compile(SENTENCE_END + "|(?<clause>" + CLAUSE_END + ")");

    static List<Phrase> split(String text) {
        var phrases = new ArrayList<Phrase>();
        var breaks = BREAK.matcher(text);
        int start = 0;
        while (breaks.find()) {
            int pause = breaks.group("clause") == null ? SENTENCE_PAUSE : CLAUSE_PAUSE;
            add(phrases, text.substring(start, breaks.end()), pause);
            start = breaks.end();
        }
        add(phrases, text.substring(start), SENTENCE_PAUSE);
        return phrases;
    }

    private static void add(List<Phrase> phrases, String text, int pause) {
        String rest = text.strip();
        while (rest.length() > MAX_LENGTH) {
            int cut = cut(rest);
            phrases.add(new Phrase(rest.substring(0, cut), 0));
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) phrases.add(new Phrase(rest, pause));
    }

    /** At the last space, or else before the character that is too many. */
    private static int cut(String text) {
        int space = text.lastIndexOf(' ', MAX_LENGTH);
        if (space > 0) return space;
        return Character.isLowSurrogate(text.charAt(MAX_LENGTH)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    }
}
