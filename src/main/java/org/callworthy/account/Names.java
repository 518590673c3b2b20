package org.callworthy.account;

import org.jspecify.annotations.Nullable;

/** What a name of a person, team or site may be, and an address. */
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

    static @Nullable String checkedEmail(@Nullable String email) {
        if (email != null && (email.length() > 254 || !email.matches("[^@\\s]+@[^@\\s]+"))) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        return email;
    }
}
