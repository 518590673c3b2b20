package org.callworthy.account;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be made an account.
 *
 * @param password null when the person will sign in by another way or be given one later
 */
public record NewPerson(
        String username,
        String name,
        @Nullable String email,
        @Nullable String password,
        Locale language,
        @Nullable LocalDate employedOn) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    public NewPerson {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException(
                    "A username has 2 to 64 of the characters a-z, 0-9, dot, hyphen and underscore: " + username);
        }
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("A name has 1 to 100 characters");
        }
        if (email != null && (email.length() > 254 || !email.matches("[^@\\s]+@[^@\\s]+"))) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }
}
