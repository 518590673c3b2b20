package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an item says of a response.
 *
 * @param correct the right response's values, in their order
 * @param mapping what values earn; empty if there is none
 * @param least that a response earns, and {@code most}: where there is one value, its points keep to them
 */
record QtiDeclaration(
        String id,
        String cardinality,
        String baseType,
        List<String> correct,
        List<Entry> mapping,
        BigDecimal otherwise,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most) {

    record Entry(String key, BigDecimal value, boolean caseSensitive) {}

    static QtiDeclaration of(XmlElement declaration) {
        List<String> correct =
                declaration.first("correctResponse").map(right -> right.all("value")).orElse(List.of()).stream()
                        .map(XmlElement::content)
                        .toList();
        Optional<XmlElement> mapping = declaration.first("mapping");
        Optional<BigDecimal> least = mapping.flatMap(map -> Decimals.read(map.get("lowerBound")));
        Optional<BigDecimal> most = mapping.flatMap(map -> Decimals.read(map.get("upperBound")));
        UnaryOperator<BigDecimal> bounded = declaration.get("cardinality").equals("single")
                ? value -> bounded(value, least, most)
                : UnaryOperator.identity();
        return new QtiDeclaration(
                declaration.get("identifier"),
                declaration.get("cardinality"),
                declaration.get("baseType"),
                correct,
                mapping.map(map -> entries(map, bounded)).orElse(List.of()),
                bounded.apply(mapping.flatMap(map -> Decimals.read(map.get("defaultValue")))
                        .orElse(BigDecimal.ZERO)),
                least,
                most);
    }

    static QtiDeclaration missing(String id) {
        return new QtiDeclaration(
                id, "", "", List.of(), List.of(), BigDecimal.ZERO, Optional.empty(), Optional.empty());
    }

    private static BigDecimal bounded(BigDecimal value, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        BigDecimal raised = least.map(value::max).orElse(value);
        return most.map(raised::min).orElse(raised);
    }

    private static List<Entry> entries(XmlElement mapping, UnaryOperator<BigDecimal> bounded) {
        List<Entry> entries = new ArrayList<>();
        for (XmlElement entry : mapping.all("mapEntry")) {
            entries.add(new Entry(
                    entry.attributes().getOrDefault("mapKey", ""),
                    bounded.apply(Decimals.read(entry.get("mappedValue")).orElse(BigDecimal.ZERO)),
                    !entry.get("caseSensitive").equals("false")));
        }
        return entries;
    }

    boolean isNumber() {
        return baseType.equals("float") || baseType.equals("integer");
    }

    BigDecimal atMost(BigDecimal sum) {
        return most.map(sum::min).orElse(sum);
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
