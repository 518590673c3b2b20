package org.callworthy.demo;

import java.io.Serializable;
import java.util.List;

/**
 * What a start left of the shipped content.
 *
 * @param seen whether somebody has seen it and is content with it
 */
public record Leftovers(long id, List<LeftPart> parts, boolean seen) implements Serializable {

    static final Leftovers NONE = new Leftovers(0, List.of(), true);

    public Leftovers {
        parts = List.copyOf(parts);
    }

    public boolean isToBeSeen() {
        return !seen && !parts.isEmpty();
    }
}
