package org.callworthy.bank.exchange;

/**
 * GIFT escapes its control characters with a backslash. While a question is taken apart they are hidden as characters that no
 * text has, so that what is left of them controls.
 */
final class GiftEscapes {

    private static final String CONTROL = "\\:#={}~";
    private static final char HIDDEN = '\uFDD0';
    private static final char HIDDEN_BREAK = HIDDEN + 7;

    private GiftEscapes() {}

    static String hide(String text) {
        StringBuilder hidden = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            int which = next == '\\' && i + 1 < text.length() ? CONTROL.indexOf(text.charAt(i + 1)) : -1;
            if (which >= 0) {
                hidden.append((char) (HIDDEN + which));
                i++;
            } else if (next == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'n') {
                hidden.append(HIDDEN_BREAK);
                i++;
            } else {
                hidden.append(next >= HIDDEN && next <= HIDDEN_BREAK ? '\uFFFD' : next);
            }
        }
        return hidden.toString();
    }

    static String show(String hidden) {
        StringBuilder text = new StringBuilder(hidden.length());
        for (int i = 0; i < hidden.length(); i++) {
            char next = hidden.charAt(i);
            if (next == HIDDEN_BREAK) {
                text.append('\n');
            } else if (next >= HIDDEN && next < HIDDEN_BREAK) {
                text.append(CONTROL.charAt(next - HIDDEN));
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }

    /** As it may stand in a question, on one line. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (char next : text.toCharArray()) {
            if (next == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(CONTROL.indexOf(next) >= 0 ? "\\" : "").append(next);
            }
        }
        return escaped.toString();
    }
}
