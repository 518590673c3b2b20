package org.callworthy.exam;

import java.util.List;
import org.callworthy.bank.ItemVersionId;

/** @param optionOrder the options' ids in the order shown */
record FormItem(int place, ItemVersionId item, List<String> optionOrder) {

    FormItem {
        optionOrder = List.copyOf(optionOrder);
    }
}
