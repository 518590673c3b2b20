package org.callworthy.exam;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.Material;
import org.callworthy.common.NaturalOrder;

/** In which order a candidate gets the items and their options. Items that rest on the same material stand together. */
final class FormPlaces {

    private FormPlaces() {}

    static List<FormItem> of(List<ItemVersion> items, Random random) {
        List<ItemVersion> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        List<FormItem> places = new ArrayList<>();
        for (ItemVersion item : together(shuffled)) {
            List<String> movable = new ArrayList<>(item.body().movable());
            Collections.shuffle(movable, random);
            places.add(new FormItem(places.size() + 1, item.id(), movable));
        }
        return places;
    }

    /** Moves each item up to the first one with its material. */
    private static List<ItemVersion> together(List<ItemVersion> shuffled) {
        Map<Object, List<ItemVersion>> groups = new LinkedHashMap<>();
        for (ItemVersion item : shuffled) {
            Object group = item.material().<Object>map(Material::key).orElse(item.id());
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(item);
        }
        return groups.values().stream()
                .flatMap(group -> inCaseOrder(group).stream())
                .toList();
    }

    /** Items of a case come in the order of the bank. */
    private static List<ItemVersion> inCaseOrder(List<ItemVersion> group) {
        return isOfCase(group.getFirst())
                ? group.stream()
                        .sorted(Comparator.comparing(ItemVersion::itemKey, NaturalOrder.KEYS))
                        .toList()
                : group;
    }

    static boolean isOfCase(ItemVersion item) {
        return item.material().filter(Material::isCase).isPresent();
    }
}
