package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What pairs earn by the mapping of their response. */
final class QtiPairValues {

    private final QtiItem item;
    private final QtiDeclaration response;

    QtiPairValues(QtiItem item, QtiDeclaration response) {
        this.item = item;
        this.response = response;
    }

    static String normal(String pair) {
        return pair.strip().replaceAll("\\s+", " ");
    }

    BigDecimal of(String pair) {
        return response.mapping().stream()
                .filter(entry -> normal(entry.key()).equals(pair))
                .map(QtiDeclaration.Entry::value)
                .findFirst()
                .orElse(response.otherwise());
    }

    /** The word that earns most in each gap; what it or another one earns is told where that is not the same in all gaps. */
    Map<String, String> inGaps(QtiProcessing.Way way) {
        Map<String, String> right = new LinkedHashMap<>();
        boolean mapped = !response.mapping().isEmpty()
                && (way == QtiProcessing.Way.MAP || response.correct().isEmpty());
        List<String> pairs = mapped
                ? response.mapping().stream()
                        .filter(entry -> entry.value().signum() > 0)
                        .sorted(Comparator.comparing(QtiDeclaration.Entry::value))
                        .map(QtiDeclaration.Entry::key)
                        .toList()
                : response.correct();
        for (String pair : pairs) {
            String[] ends = normal(pair).split(" ");
            right.put(ends[ends.length - 1], ends[0]);
        }
        if (mapped && !right.isEmpty()) {
            even(right.entrySet().stream()
                    .map(pair -> pair.getValue() + " " + pair.getKey())
                    .toList());
        } else {
            item.conditions().right(response).ifPresent(item::points);
        }
        return right;
    }

    /** Tells what is lost where each right pair earns the same part of the point, and others nothing. */
    void even(List<String> right) {
        BigDecimal share = Decimals.divide(1, right.size());
        item.bounded(response, right.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add));
        boolean even = right.stream().allMatch(pair -> Decimals.close(of(pair), share));
        boolean others = response.otherwise().signum() != 0
                || response.mapping().stream()
                        .anyMatch(entry -> entry.value().signum() != 0 && !right.contains(normal(entry.key())));
        if (!even || others) {
            String earned = response.mapping().stream()
                    .map(entry -> entry.key() + ": " + Decimals.text(entry.value()))
                    .collect(Collectors.joining(", "));
            item.lost("what each pair earns: {0}", earned);
        }
    }
}
