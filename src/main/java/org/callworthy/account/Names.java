package org.callworthy.account;

/** What a name of a person, team or site may be. */
final class Names {

    private static final int LONGEST = 100;

    private Names() {}

    static String checked(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST + " characters");
        }
        return trimmed;
    }
}
