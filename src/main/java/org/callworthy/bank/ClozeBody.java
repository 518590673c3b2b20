package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gaps in the stem, which stand there as {@code [[id]]}. The item earns the mean of its gaps.
 *
 * @param gaps in the order of the stem
 */
public record ClozeBody(List<Gap> gaps) implements ItemBody {

    public ClozeBody {
        gaps = List.copyOf(gaps);
    }

    /** @param id a number or a word */
    public record Gap(String id, GapKey key) {

        Asked.Gap asked() {
            List<Asked.Choice> options = key instanceof GapKey.Chosen(var choices) ? Option.shown(choices) : List.of();
            return new Asked.Gap(id, key instanceof GapKey.Number, options);
        }
    }

    /** What is right in a gap. */
    public sealed interface GapKey {
        boolean takes(String given);

        BigDecimal credit(String given);

        String solution();

        /** One of the options is the key. They stand as written, which is often an order that says something. */
        record Chosen(List<Option> options) implements GapKey {
            public Chosen {
                options = List.copyOf(options);
            }

            @Override
            public boolean takes(String given) {
                return Option.ids(options).contains(given);
            }

            @Override
            public String solution() {
                return options.stream()
                        .filter(Option::key)
                        .map(Option::id)
                        .findFirst()
                        .orElse("");
            }

            @Override
            public BigDecimal credit(String given) {
                return Credit.of(options.stream()
                        .anyMatch(option -> option.key() && option.id().equals(given)));
            }
        }

        record Typed(AcceptedTexts accepted) implements GapKey {
            @Override
            public boolean takes(String given) {
                return given.length() <= ShortTextBody.LONGEST;
            }

            @Override
            public String solution() {
                return accepted.first();
            }

            @Override
            public BigDecimal credit(String given) {
                return accepted.credit(given);
            }
        }

        /** Without units. */
        record Number(NumberKey number) implements GapKey {
            @Override
            public boolean takes(String given) {
                return given.length() <= Response.Number.LONGEST;
            }

            @Override
            public String solution() {
                return number.answer().toPlainString();
            }

            @Override
            public BigDecimal credit(String given) {
                return Credit.of(Response.Number.read(given)
                        .map(value -> number.isRight(value, Optional.empty()))
                        .orElse(false));
            }
        }
    }

    @Override
    public ItemType type() {
        return ItemType.CLOZE;
    }

    @Override
    public Asked asked() {
        return new Asked(
                List.of(), List.of(), gaps.stream().map(Gap::asked).toList(), List.of(), Optional.empty(), false);
    }

    @Override
    public List<String> movable() {
        return List.of();
    }

    @Override
    public boolean takes(Response response) {
        return response instanceof Response.Filled(var given)
                && given.entrySet().stream()
                        .allMatch(entry -> gap(entry.getKey())
                                .map(gap -> gap.key().takes(entry.getValue()))
                                .orElse(false));
    }

    @Override
    public Response solution() {
        return new Response.Filled(
                gaps.stream().collect(Collectors.toMap(Gap::id, gap -> gap.key().solution())));
    }

    @Override
    public BigDecimal credit(Response response) {
        Map<String, String> given = ((Response.Filled) response).gaps();
        return Credit.mean(gaps.stream()
                .map(gap -> Optional.ofNullable(given.get(gap.id()))
                        .map(gap.key()::credit)
                        .orElse(BigDecimal.ZERO))
                .toList());
    }

    private Optional<Gap> gap(String id) {
        return gaps.stream().filter(gap -> gap.id().equals(id)).findFirst();
    }
}
