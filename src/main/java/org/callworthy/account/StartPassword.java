package org.callworthy.account;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A password to be handed over, with whom it is for. Kept nowhere: whoever asked for it sees it this once. */
public record StartPassword(
        PersonId id, String username, String name, @Nullable Team team, String password) implements Serializable {

    /** Says all but the password, so that none gets into a log. */
    @Override
    public String toString() {
        return "StartPassword[" + id + "]";
    }
}
