package org.callworthy.exam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.bank.ItemVersion;
import org.callworthy.exam.assembly.Assembler;
import org.callworthy.exam.assembly.AssemblyOutcome.Assembled;
import org.callworthy.exam.assembly.Order;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.FormLimits;

/** One form by optimisation: found whenever there is one. */
record ExactForm(List<BlueprintCell> blueprint, FormLimits limits, long seed) {

    /** Without what the person has had, if that is possible; anchors where each form has some, as they are to come again. */
    Optional<List<ItemVersion>> among(List<ItemVersion> items, Set<String> seen) {
        boolean anchorsComeAgain = limits.anchors().isPresent();
        List<ItemVersion> fresh = items.stream()
                .filter(item -> !seen.contains(item.itemKey())
                        || anchorsComeAgain && item.tags().anchor())
                .toList();
        return form(fresh).or(() -> form(items));
    }

    private Optional<List<ItemVersion>> form(List<ItemVersion> items) {
        Map<String, ItemVersion> byKey =
                items.stream().collect(Collectors.toMap(ItemVersion::itemKey, Function.identity()));
        Order order = new Order(BlueprintPool.cells(blueprint), 1, limits.anchors(), limits.mostSeconds(), 0, 1);
        return Assembler.assemble(order, BlueprintPool.candidates(items), seed) instanceof Assembled(var forms)
                ? Optional.of(forms.getFirst().stream()
                        .map(item -> byKey.get(item.id()))
                        .toList())
                : Optional.empty();
    }
}
