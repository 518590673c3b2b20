package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How fitting is each reaction? Each earns 1 − distance / 4, where the distance is that between the response and the expert
 * value; the item earns the mean of its reactions, and a reaction left out earns nothing (the distance scoring of McDaniel,
 * Psotka, Legree, Yost and Weekley 2011 without standardising).
 */
public record JudgementBody(List<Option> reactions) implements ItemBody {

    static final int HARMFUL = 1;
    static final int IDEAL = 5;
    private static final int WIDEST_DISTANCE = IDEAL - HARMFUL;

    public JudgementBody {
        reactions = List.copyOf(reactions);
    }

    @Override
    public ItemType type() {
        return ItemType.SITUATIONAL_JUDGEMENT;
    }

    @Override
    public Asked asked() {
        return Asked.options(Option.shown(reactions));
    }

    @Override
    public List<String> movable() {
        return Option.ids(reactions);
    }

    @Override
    public boolean takes(Response response) {
        return response instanceof Response.Judged(var values)
                && Option.ids(reactions).containsAll(values.keySet())
                && values.values().stream().allMatch(value -> value >= HARMFUL && value <= IDEAL);
    }

    @Override
    public Response solution() {
        return new Response.Judged(reactions.stream()
                .collect(Collectors.toMap(
                        Option::id, reaction -> reaction.expert().orElseThrow())));
    }

    @Override
    public BigDecimal credit(Response response) {
        Map<String, Integer> values = ((Response.Judged) response).values();
        int quarters = reactions.stream()
                .mapToInt(reaction -> closeness(reaction, values))
                .sum();
        return Credit.of(quarters, (long) WIDEST_DISTANCE * reactions.size());
    }

    /** In quarters of a reaction's share. */
    private static int closeness(Option reaction, Map<String, Integer> values) {
        Integer value = values.get(reaction.id());
        return value == null
                ? 0
                : WIDEST_DISTANCE - Math.abs(value - reaction.expert().orElseThrow());
    }
}
