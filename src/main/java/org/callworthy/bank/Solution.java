package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is right, in lines that can be read without the item's letters. */
public record Solution(ItemBody body, Locale reader) {

    public List<String> lines() {
        return switch (body) {
            case ChoiceBody choice ->
                texts(choice.options().stream().filter(Option::key).toList());
            case JudgementBody(var reactions) ->
                reactions.stream()
                        .map(reaction -> reaction.expert().orElseThrow() + " · " + text(reaction))
                        .toList();
            case OrderingBody ordering ->
                IntStream.range(0, ordering.options().size())
                        .mapToObj(place ->
                                (place + 1) + ". " + text(ordering.options().get(place)))
                        .toList();
            case MatchingBody matching -> {
                Map<String, Option> byId =
                        matching.targets().stream().collect(Collectors.toMap(Option::id, target -> target));
                yield matching.options().stream()
                        .map(option -> text(option) + " → "
                                + text(Objects.requireNonNull(
                                        byId.get(option.match().orElseThrow()))))
                        .toList();
            }
            case NumericBody numeric -> number((Response.Number) numeric.solution());
            case ShortTextBody(var accepted) -> List.of(accepted.firstIn(reader));
            case ClozeBody(var gaps) -> gaps.stream().map(this::gap).toList();
            case EssayBody essay -> List.of();
        };
    }

    /** What is said of options that are wrong. */
    public List<String> whys() {
        List<String> whys = new ArrayList<>();
        if (body instanceof ChoiceBody choice) {
            for (Option option : choice.options()) {
                option.why().ifPresent(why -> whys.add(text(option) + " — " + why.in(reader)));
            }
        }
        return whys;
    }

    private String gap(ClozeBody.Gap gap) {
        String right = switch (gap.key()) {
            case ClozeBody.GapKey.Chosen(var options) ->
                options.stream().filter(Option::key).map(this::text).findFirst().orElse("");
            case ClozeBody.GapKey.Typed(var accepted) -> accepted.firstIn(reader);
            case ClozeBody.GapKey.Number(var number) -> number.answer().toPlainString();
        };
        return gap.id() + ": " + right;
    }

    private static List<String> number(Response.Number number) {
        return List.of(number.typed() + number.unit().map(unit -> " " + unit).orElse(""));
    }

    private List<String> texts(List<Option> options) {
        return options.stream().map(this::text).toList();
    }

    private String text(Option option) {
        return option.text().in(reader);
    }
}
