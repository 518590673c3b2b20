package org.callworthy.exam;

import java.util.List;
import org.callworthy.bank.ItemVersionId;

/**
 * One form of a set.
 *
 * @param items in the order of the blueprint's cells
 * @param stale those of them that are not approved any more
 * @param uses how many candidates got it
 */
record SetForm(int number, List<ItemVersionId> items, List<ItemVersionId> stale, int uses) {

    SetForm {
        items = List.copyOf(items);
        stale = List.copyOf(stale);
    }
}
