package org.callworthy.exam;

import java.util.List;
import org.callworthy.bank.ItemVersionId;

/** @param optionOrder the ids of what can be moved, in the order shown; none if nothing can */
record FormItem(int place, ItemVersionId item, List<String> optionOrder) {

    FormItem {
        optionOrder = List.copyOf(optionOrder);
    }
}
