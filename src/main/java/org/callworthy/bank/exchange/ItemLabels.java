package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.ItemText;

/** What an item is filed under, as tags for systems that know only tags: {@code difficulty:easy}. Other tags stay tags. */
final class ItemLabels {

    private static final Set<String> NAMES = Set.of(
            "version",
            "competency",
            "difficulty",
            "cognitive",
            "seconds",
            "material",
            "endorsements",
            "enemies",
            "practice",
            "anchor",
            "scoring",
            "tolerance-percent");

    private ItemLabels() {}

    static List<String> of(ItemText item) {
        List<String> labels = new ArrayList<>(item.tags().tags());
        ItemFacts.of(item).forEach((name, fact) -> {
            if (NAMES.contains(name)) {
                labels.add(name + ":" + fact);
            }
        });
        return labels;
    }

    static void read(List<String> labels, ItemDraft draft) {
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> tags = new ArrayList<>();
        for (String label : labels) {
            int colon = label.indexOf(':');
            if (colon > 0 && NAMES.contains(label.substring(0, colon))) {
                facts.put(label.substring(0, colon), label.substring(colon + 1).strip());
            } else {
                tags.add(label.replaceAll("\\p{Cc}+", " "));
            }
        }
        Filing.put(draft, facts);
        Filing.tags(draft, tags);
    }

    static Optional<String> find(List<String> labels, String name) {
        return labels.stream()
                .filter(label -> label.startsWith(name + ":"))
                .map(label -> label.substring(name.length() + 1).strip())
                .findFirst();
    }
}
