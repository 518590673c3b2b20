package org.callworthy.account;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a people file says; null and empty leave things as they are.
 *
 * @param roles to be held besides those held already: a file never takes a role
 */
record WantedPerson(
        int line,
        String username,
        @Nullable String name,
        @Nullable String email,
        @Nullable Locale language,
        @Nullable LocalDate employedOn,
        @Nullable String site,
        @Nullable String team,
        @Nullable Place place,
        Set<Role> roles,
        List<ImportFault> faults) {

    /** Everything that the line gives, for somebody who is not there yet. */
    Set<ImportColumn> given() {
        Set<ImportColumn> given = EnumSet.of(ImportColumn.USERNAME);
        add(given, ImportColumn.NAME, name);
        add(given, ImportColumn.EMAIL, email);
        add(given, ImportColumn.LANGUAGE, language);
        add(given, ImportColumn.EMPLOYED_ON, employedOn);
        add(given, ImportColumn.TEAM, team);
        add(given, ImportColumn.PLACE, place);
        add(given, ImportColumn.ROLES, roles.isEmpty() ? null : roles);
        return given;
    }

    /** What the line makes different about somebody who is there. */
    Set<ImportColumn> differences(KnownPerson known) {
        Set<ImportColumn> different = given();
        different.remove(ImportColumn.USERNAME);
        drop(different, ImportColumn.NAME, known.name().equals(name));
        drop(different, ImportColumn.EMAIL, email != null && email.equals(known.email()));
        drop(different, ImportColumn.LANGUAGE, known.language().equals(language));
        drop(different, ImportColumn.EMPLOYED_ON, employedOn != null && employedOn.equals(known.employedOn()));
        drop(different, ImportColumn.TEAM, known.standsIn(site, team));
        drop(different, ImportColumn.PLACE, place == known.place() || known.place() == null && team == null);
        drop(different, ImportColumn.ROLES, known.roles().containsAll(roles));
        return different;
    }

    private static void add(Set<ImportColumn> to, ImportColumn column, @Nullable Object content) {
        if (content != null) {
            to.add(column);
        }
    }

    private static void drop(Set<ImportColumn> from, ImportColumn column, boolean same) {
        if (same) {
            from.remove(column);
        }
    }
}
