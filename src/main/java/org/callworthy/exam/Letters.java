package org.callworthy.exam;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.callworthy.bank.Response;

/** Says a response in the letters that stood beside the options: {@code A C}, or {@code A4 B1} for a judgement. */
final class Letters {

    private Letters() {}

    static String of(String response, List<String> optionOrder) {
        return switch (Response.parse(response)) {
            case Response.Chosen(var options) ->
                IntStream.range(0, optionOrder.size())
                        .filter(place -> options.contains(optionOrder.get(place)))
                        .mapToObj(Letters::letter)
                        .collect(Collectors.joining(" "));
            case Response.Judged(var values) ->
                IntStream.range(0, optionOrder.size())
                        .filter(place -> values.containsKey(optionOrder.get(place)))
                        .mapToObj(place -> letter(place) + values.get(optionOrder.get(place)))
                        .collect(Collectors.joining(" "));
        };
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
