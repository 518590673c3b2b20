package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an item says of a response.
 *
 * @param correct the right response's values, in their order
 * @param mapping what values earn; empty if there is none
 */
record QtiDeclaration(
        String id,
        String cardinality,
        String baseType,
        List<String> correct,
        List<Entry> mapping,
        BigDecimal otherwise,
        Optional<BigDecimal> least) {

    record Entry(String key, BigDecimal value, boolean caseSensitive) {}

    static QtiDeclaration of(XmlElement declaration) {
        List<String> correct =
                declaration.first("correctResponse").map(right -> right.all("value")).orElse(List.of()).stream()
                        .map(XmlElement::content)
                        .toList();
        Optional<XmlElement> mapping = declaration.first("mapping");
        return new QtiDeclaration(
                declaration.get("identifier"),
                declaration.get("cardinality"),
                declaration.get("baseType"),
                correct,
                mapping.map(QtiDeclaration::entries).orElse(List.of()),
                mapping.flatMap(map -> Decimals.read(map.get("defaultValue"))).orElse(BigDecimal.ZERO),
                mapping.flatMap(map -> Decimals.read(map.get("lowerBound"))));
    }

    static QtiDeclaration missing(String id) {
        return new QtiDeclaration(id, "", "", List.of(), List.of(), BigDecimal.ZERO, Optional.empty());
    }

    private static List<Entry> entries(XmlElement mapping) {
        List<Entry> entries = new ArrayList<>();
        for (XmlElement entry : mapping.all("mapEntry")) {
            entries.add(new Entry(
                    entry.attributes().getOrDefault("mapKey", ""),
                    Decimals.read(entry.get("mappedValue")).orElse(BigDecimal.ZERO),
                    !entry.get("caseSensitive").equals("false")));
        }
        return entries;
    }

    boolean isNumber() {
        return baseType.equals("float") || baseType.equals("integer");
    }

    BigDecimal valueOf(String key) {
        return mapping.stream()
                .filter(entry -> entry.key().strip().equals(key))
                .map(Entry::value)
                .findFirst()
                .orElse(otherwise);
    }

    List<String> trimmed() {
        return correct.stream().map(String::strip).toList();
    }
}
