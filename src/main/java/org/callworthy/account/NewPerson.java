package org.callworthy.account;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be made an account.
 *
 * @param password their own, which they are not asked to change; null when the person will sign in by another way or be given one later
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
        username = checkedUsername(username);
        name = Names.checked(name);
        email = Names.checkedEmail(email);
    }

    static String checkedUsername(String username) {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException(
                    "A username has 2 to 64 of the characters a-z, 0-9, dot, hyphen and underscore: " + username);
        }
        return username;
    }
}
