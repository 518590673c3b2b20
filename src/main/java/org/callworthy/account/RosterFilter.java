package org.callworthy.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which people are looked for; null leaves a question open.
 *
 * @param text part of a name, username or address
 */
public record RosterFilter(
        String text,
        @Nullable SiteId site,
        @Nullable TeamId team,
        @Nullable Role role,
        @Nullable Boolean active) implements Serializable {

    public static final RosterFilter ALL = new RosterFilter("", null, null, null, null);
}
