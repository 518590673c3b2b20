package org.callworthy.exam;

import java.util.List;
import org.callworthy.bank.ItemVersionId;

/** A form of an active set, chosen for a candidate. */
record PreparedForm(long id, List<ItemVersionId> items) {

    PreparedForm {
        items = List.copyOf(items);
    }
}
