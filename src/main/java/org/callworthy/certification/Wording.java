package org.callworthy.certification;

/** What a reason, a finding or a note may be: said in words, and not without end. */
public final class Wording {

    public static final int LONGEST = 2000;

    private Wording() {}

    static String checked(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new IllegalArgumentException("A text has 1 to " + LONGEST + " characters");
        }
        return plain;
    }
}
