package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * To each option belongs one target; a target may belong to several options or to none.
 *
 * @param options each with the target that belongs to it
 * @param partial each option that is matched rightly earns its part; else there is one point for all, or none
 */
public record MatchingBody(List<Option> options, List<Option> targets, boolean partial) implements ItemBody {

    public MatchingBody {
        options = List.copyOf(options);
        targets = List.copyOf(targets);
    }

    @Override
    public ItemType type() {
        return ItemType.MATCHING;
    }

    @Override
    public Asked asked() {
        return new Asked(
                Option.shown(options), Option.shown(targets), List.of(), List.of(), java.util.Optional.empty(), false);
    }

    /** The targets: options stand as written. */
    @Override
    public List<String> movable() {
        return Option.ids(targets);
    }

    @Override
    public boolean takes(Response response) {
        return response instanceof Response.Matched(var pairs)
                && Option.ids(options).containsAll(pairs.keySet())
                && Option.ids(targets).containsAll(pairs.values());
    }

    @Override
    public Response solution() {
        return new Response.Matched(options.stream()
                .collect(Collectors.toMap(Option::id, option -> option.match().orElseThrow())));
    }

    @Override
    public BigDecimal credit(Response response) {
        Map<String, String> pairs = ((Response.Matched) response).pairs();
        long right = options.stream()
                .filter(option -> option.match().equals(java.util.Optional.ofNullable(pairs.get(option.id()))))
                .count();
        return partial ? Credit.of(right, options.size()) : Credit.of(right == options.size());
    }
}
