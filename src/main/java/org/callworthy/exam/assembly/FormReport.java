package org.callworthy.exam.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms side by side, counted anew from their items alone: what an assembly claims is checked here, by other code.
 *
 * @param ease the mean expected share of right answers of each form, from 0 to 1
 * @param seconds the expected time of each form
 * @param mostShared the most items that two forms share, anchors apart
 * @param mostUses the most forms that an item is in, anchors apart
 * @param breaches rules that a form breaks, in words for tests and logs; none of a good set
 */
public record FormReport(
        List<Double> ease, List<Integer> seconds, int mostShared, int mostUses, List<String> breaches) {

    public FormReport {
        ease = List.copyOf(ease);
        seconds = List.copyOf(seconds);
        breaches = List.copyOf(breaches);
    }

    /** How far the easiest and the hardest form are apart, as a share from 0 to 1. */
    public double spread() {
        return ease.stream().mapToDouble(Double::doubleValue).max().orElse(0)
                - ease.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    public static FormReport of(Order order, List<Candidate> pool, List<List<Candidate>> forms) {
        List<String> breaches = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            check(order, pool, forms.get(i), i + 1, breaches);
        }
        int shared = mostShared(forms);
        int uses =
                uses(forms).values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (forms.size() != order.forms()) {
            breaches.add(forms.size() + " forms of " + order.forms());
        }
        if (shared > order.mostShared()) {
            breaches.add("two forms share " + shared + " items");
        }
        if (uses > order.mostUses()) {
            breaches.add("an item is in " + uses + " forms");
        }
        return new FormReport(
                forms.stream()
                        .map(form -> form.stream()
                                .mapToDouble(Candidate::ease)
                                .average()
                                .orElse(0))
                        .toList(),
                forms.stream()
                        .map(form -> form.stream().mapToInt(Candidate::seconds).sum())
                        .toList(),
                shared,
                uses,
                breaches);
    }

    private static void check(
            Order order, List<Candidate> pool, List<Candidate> form, int number, List<String> breaches) {
        Set<String> ids = form.stream().map(Candidate::id).collect(Collectors.toSet());
        if (ids.size() != order.items() || form.size() != order.items()) {
            breaches.add("form " + number + " has " + ids.size() + " items of " + order.items());
            return;
        }
        int place = 0;
        for (Cell cell : order.cells()) {
            List<Candidate> filling = form.subList(place, place + cell.items());
            place += cell.items();
            if (!filling.stream().allMatch(cell::takes)) {
                breaches.add("form " + number + " does not fill " + cell);
            }
        }
        if (form.stream().anyMatch(item -> item.enemies().stream().anyMatch(ids::contains))) {
            breaches.add("form " + number + " has enemies");
        }
        Set<String> cases =
                form.stream().flatMap(item -> item.caseId().stream()).collect(Collectors.toSet());
        if (pool.stream()
                .anyMatch(item -> item.caseId().filter(cases::contains).isPresent() && !ids.contains(item.id()))) {
            breaches.add("form " + number + " has a part of a case");
        }
        int time = form.stream().mapToInt(Candidate::seconds).sum();
        order.mostSeconds().ifPresent(most -> {
            if (time > most) {
                breaches.add("form " + number + " takes " + time + " s");
            }
        });
        order.anchors().ifPresent(anchors -> {
            if (form.stream().filter(Candidate::anchor).count() != anchors) {
                breaches.add("form " + number + " has not " + anchors + " anchors");
            }
        });
    }

    private static Map<String, Integer> uses(List<List<Candidate>> forms) {
        Map<String, Integer> uses = new HashMap<>();
        forms.forEach(form ->
                form.stream().filter(item -> !item.anchor()).forEach(item -> uses.merge(item.id(), 1, Integer::sum)));
        return uses;
    }

    private static int mostShared(List<List<Candidate>> forms) {
        int most = 0;
        for (int i = 0; i < forms.size(); i++) {
            Set<Candidate> one = new HashSet<>(forms.get(i));
            for (int j = i + 1; j < forms.size(); j++) {
                most = Math.max(most, (int) forms.get(j).stream()
                        .filter(item -> !item.anchor() && one.contains(item))
                        .count());
            }
        }
        return most;
    }
}
