package org.callworthy.rights;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.callworthy.account.Person;
import org.callworthy.account.PersonFile;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.jspecify.annotations.Nullable;

/** An account as its own person gets it: without the names of those who led or trained them. */
record AccountData(
        String username,
        String name,
        @Nullable String email,
        String language,
        @Nullable LocalDate employedOn,
        List<HeldRole> roles,
        List<Stay> teams,
        List<Training> trainings) {

    record HeldRole(Role role, Instant since) {}

    record Stay(
            String site,
            String team,
            Place place,
            Instant since,
            @Nullable Instant until) {}

    record Training(String topic, BigDecimal hours, LocalDate heldOn) {}

    static AccountData of(PersonFile file) {
        Person person = file.person();
        return new AccountData(
                person.username(),
                person.name(),
                person.email(),
                person.language().toLanguageTag(),
                person.employedOn(),
                file.roles().stream()
                        .map(each -> new HeldRole(each.role(), each.since()))
                        .toList(),
                file.memberships().stream()
                        .map(each -> new Stay(each.site(), each.team(), each.place(), each.since(), each.until()))
                        .toList(),
                file.trainings().stream()
                        .map(each -> new Training(each.topic(), each.hours(), each.heldOn()))
                        .toList());
    }
}
