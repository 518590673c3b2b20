package org.callworthy.account;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person as others see them. Roles are those held now. */
public record Person(
        PersonId id,
        String username,
        String name,
        @Nullable String email,
        Locale language,
        boolean active,
        @Nullable LocalDate employedOn,
        Set<Role> roles,
        int version)
        implements Serializable {}
