package org.callworthy.bank;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What becomes of a file's items and of its materials, by their keys. */
public record ImportFates(Map<String, ImportFate> items, Map<String, ImportFate> materials) {

    public static final ImportFates NONE = new ImportFates(Map.of(), Map.of());

    public ImportFates {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        materials = Collections.unmodifiableMap(new LinkedHashMap<>(materials));
    }

    /** How many items have which fate. */
    public Map<ImportFate, Integer> counts() {
        Map<ImportFate, Integer> counts = new EnumMap<>(ImportFate.class);
        items.values().forEach(fate -> counts.merge(fate, 1, Integer::sum));
        return counts;
    }

    /** Whether all that the file has is in the bank. */
    public boolean isWhole() {
        return Stream.concat(items.values().stream(), materials.values().stream())
                .noneMatch(ImportFate::isLeftOut);
    }
}
