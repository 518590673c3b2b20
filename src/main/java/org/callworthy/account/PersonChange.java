package org.callworthy.account;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * New data of a person.
 *
 * @param version of the person that was read; when somebody else changed them since, nothing is changed
 */
public record PersonChange(
        String name,
        @Nullable String email,
        Locale language,
        @Nullable LocalDate employedOn,
        int version) {

    public PersonChange {
        name = Names.checked(name);
        email = Names.checkedEmail(email);
    }
}
