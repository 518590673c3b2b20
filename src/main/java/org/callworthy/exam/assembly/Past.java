package org.callworthy.exam.assembly;

import java.util.List;
import java.util.Set;

/**
 * What somebody has had already.
 *
 * @param items ids of items to give again only where there is no other way
 * @param forms the items of each form; none is given again
 */
public record Past(Set<String> items, List<Set<String>> forms) {

    public static final Past NONE = new Past(Set.of(), List.of());

    public Past {
        items = Set.copyOf(items);
        forms = List.copyOf(forms);
    }
}
