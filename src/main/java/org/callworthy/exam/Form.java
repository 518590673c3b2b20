package org.callworthy.exam;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.bank.ItemVersionId;

/** The items of one sitting, in their order. It never changes. */
record Form(List<FormItem> items) {

    Form {
        items = List.copyOf(items);
    }

    Optional<FormItem> find(ItemVersionId item) {
        return items.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    Collection<ItemVersionId> versions() {
        return items.stream().map(FormItem::item).toList();
    }

    Map<Integer, FormItem> byPlace() {
        return items.stream().collect(Collectors.toMap(FormItem::place, Function.identity()));
    }
}
