package org.callworthy.bank;

import java.util.List;
import java.util.Optional;

/**
 * What an item is filed under beside competency and difficulty.
 *
 * @param endorsements the industries whose extra scope it belongs to
 * @param tags words of the authors' own
 * @param enemies keys of items that must not be in a form with it: one gives the other away, or asks the same
 * @param practice for practice only, never in a form
 * @param anchor carried through all forms, so that they can be compared
 */
public record ItemTags(
        Optional<CognitiveLevel> cognitive,
        List<String> endorsements,
        List<String> tags,
        List<String> enemies,
        boolean practice,
        boolean anchor) {

    public static final ItemTags NONE = new ItemTags(Optional.empty(), List.of(), List.of(), List.of(), false, false);

    public ItemTags {
        endorsements = List.copyOf(endorsements);
        tags = List.copyOf(tags);
        enemies = List.copyOf(enemies);
    }
}
