package org.callworthy.scheme;

import java.util.OptionalInt;

/**
 * What the forms of an exam keep to beside the blueprint's cells; what is empty is not limited.
 *
 * @param anchors how many items of each form are anchors, exactly
 * @param expectedMinutes the longest time that the items of a form may be expected to take together
 * @param overlap the most items that two forms prepared together share, anchors apart
 * @param mostUses the most forms prepared together that an item is in, anchors apart
 */
public record FormLimits(OptionalInt anchors, OptionalInt expectedMinutes, OptionalInt overlap, OptionalInt mostUses) {

    public static final FormLimits NONE =
            new FormLimits(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

    public OptionalInt mostSeconds() {
        return expectedMinutes.isPresent() ? OptionalInt.of(expectedMinutes.getAsInt() * 60) : OptionalInt.empty();
    }
}
