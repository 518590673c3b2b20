package org.callworthy.exam;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.callworthy.bank.Response;

/**
 * Says a response as its candidate saw it: {@code A C}; {@code A4 B1} for a judgement; {@code B > A} for an order;
 * {@code A=2} for the second target; a number with its unit; a text; {@code 1: …} for a gap.
 */
final class Letters {

    private Letters() {}

    /** @param order the ids of what could be moved, in the order shown */
    static String of(String response, List<String> order) {
        return switch (Response.parse(response)) {
            case Response.Chosen(var options) ->
                order.isEmpty()
                        ? String.join(" ", options).toUpperCase(Locale.ROOT)
                        : IntStream.range(0, order.size())
                                .filter(place -> options.contains(order.get(place)))
                                .mapToObj(Letters::letter)
                                .collect(Collectors.joining(" "));
            case Response.Judged(var values) ->
                IntStream.range(0, order.size())
                        .filter(place -> values.containsKey(order.get(place)))
                        .mapToObj(place -> letter(place) + values.get(order.get(place)))
                        .collect(Collectors.joining(" "));
            case Response.Ordered(var given) ->
                given.stream().map(id -> letter(order.indexOf(id))).collect(Collectors.joining(" > "));
            case Response.Matched(var pairs) ->
                new TreeMap<>(pairs)
                        .entrySet().stream()
                                .map(pair -> pair.getKey().toUpperCase(Locale.ROOT)
                                        + "="
                                        + (order.indexOf(pair.getValue()) + 1))
                                .collect(Collectors.joining(" "));
            case Response.Number(var typed, var unit) ->
                (typed + unit.map(name -> " " + name).orElse("")).strip();
            case Response.Text(var text) -> text;
            case Response.Filled(var gaps) -> filled(gaps);
        };
    }

    private static String filled(Map<String, String> gaps) {
        return new TreeMap<>(gaps)
                .entrySet().stream()
                        .map(gap -> gap.getKey() + ": " + gap.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
