package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a file can say of how an item is scored. Where such a property is absent, the file says that there is none: no tolerance, no
 * part of the point. Others stay as they are.
 */
record SaidByFile(Set<String> properties) {

    private static final String SCORING = "scoring";
    private static final String TOLERANCE = "tolerance";
    private static final String PERCENT = "tolerance-percent";
    private static final String UNITS = "units";
    private static final String CASE = "case-matters";
    private static final Set<String> ALL = Set.of(SCORING, TOLERANCE, PERCENT, UNITS, CASE);

    /** A format may have no place for a property, or a table no such column: then it stands with none of the file's items. */
    static SaidByFile of(ItemReading.Read file) {
        Set<String> said = new HashSet<>(always(file.format()));
        ALL.stream()
                .filter(property ->
                        file.items().stream().anyMatch(item -> item.item().has(property)))
                .forEach(said::add);
        if (said.contains(TOLERANCE) || said.contains(PERCENT)) {
            said.addAll(Set.of(TOLERANCE, PERCENT));
        }
        return new SaidByFile(Set.copyOf(said));
    }

    private static Set<String> always(ItemFormat format) {
        return switch (format) {
            case YAML, MOODLE_XML, QTI_2, QTI_3 -> ALL;
            case GIFT -> Set.of(SCORING, TOLERANCE);
            case AIKEN, CSV, XLSX, DOCX -> Set.of();
        };
    }

    /** What is stored, with what the file says. */
    ObjectNode over(ObjectNode stored, ObjectNode brought) {
        ObjectNode lower = stored.deepCopy();
        ObjectNode upper = brought.deepCopy();
        if (isSameTolerance(stored, brought)) {
            upper.remove(TOLERANCE);
            upper.set(PERCENT, stored.path(PERCENT));
        }
        if (upper.has(TOLERANCE) || upper.has(PERCENT)) {
            lower.remove(Set.of(TOLERANCE, PERCENT));
        }
        lower.remove(properties);
        return Overlay.of(lower, upper);
    }

    /** Most formats have no percent: what it comes to is written there. */
    private static boolean isSameTolerance(JsonNode stored, JsonNode brought) {
        BigDecimal percent = number(stored, PERCENT);
        return percent.signum() > 0
                && !brought.has(PERCENT)
                && number(brought, "answer")
                                .abs()
                                .multiply(percent)
                                .movePointLeft(2)
                                .compareTo(number(brought, TOLERANCE))
                        == 0;
    }

    private static BigDecimal number(JsonNode tree, String property) {
        return tree.path(property).asDecimal(BigDecimal.ZERO);
    }
}
