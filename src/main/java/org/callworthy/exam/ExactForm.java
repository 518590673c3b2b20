package org.callworthy.exam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.bank.ItemVersion;
import org.callworthy.exam.assembly.Order;
import org.callworthy.exam.assembly.OwnForm;
import org.callworthy.exam.assembly.Past;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.FormLimits;

/** One form by optimisation: found whenever there is one. */
record ExactForm(List<BlueprintCell> blueprint, FormLimits limits, long seed) {

    Optional<List<ItemVersion>> among(List<ItemVersion> items, Past past) {
        Map<String, ItemVersion> byKey =
                items.stream().collect(Collectors.toMap(ItemVersion::itemKey, Function.identity()));
        Order order = new Order(BlueprintPool.cells(blueprint), 1, limits.anchors(), limits.mostSeconds(), 0, 1);
        return OwnForm.assemble(order, BlueprintPool.candidates(items), past, seed)
                .map(form -> form.stream().map(item -> byKey.get(item.id())).toList());
    }
}
