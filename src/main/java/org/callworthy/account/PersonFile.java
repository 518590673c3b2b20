package org.callworthy.account;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is kept about a person: what they may do, where they stood and who trained them, newest first. */
public record PersonFile(Person person, List<HeldRole> roles, List<Membership> memberships, List<Training> trainings)
        implements Serializable {

    /** @param limitedTo name of the site that the role is limited to, if it is */
    /** @param site to which it is limited, and {@code limitedTo} its name; null if it holds everywhere */
    public record HeldRole(
            Role role, @Nullable SiteId site, @Nullable String limitedTo, Instant since) implements Serializable {}

    /** @param until null while it lasts */
    public record Membership(
            String site,
            String team,
            Place place,
            Instant since,
            @Nullable Instant until) implements Serializable {}

    public record Training(String trainer, String topic, BigDecimal hours, LocalDate heldOn) implements Serializable {}

    public BigDecimal trainingHours() {
        return trainings.stream().map(Training::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
