package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.Points;

/**
 * The points of a response; every item is worth one.
 *
 * <ul>
 *   <li>Single and multiple choice: one point for exactly the keyed options, else none. So in this release there is no
 *       part of a point for some of the right options of a multiple choice.
 *   <li>Situational judgement: each reaction earns 1 − distance / 4, where the distance is that between the response and
 *       the expert value; the item earns the mean of its reactions. A reaction left out earns nothing.
 * </ul>
 *
 * Exact: the mean of four quarters has at most four decimals.
 */
public final class ItemScoring {

    static final int HARMFUL = 1;
    static final int IDEAL = 5;
    private static final int WIDEST_DISTANCE = IDEAL - HARMFUL;

    private ItemScoring() {}

    /** @throws IllegalArgumentException if the item cannot get such a response */
    public static Points score(ItemVersion item, Response response) {
        if (!response.fits(item)) {
            throw new IllegalArgumentException("No response to item " + item.itemKey());
        }
        return switch (response) {
            case Response.Chosen chosen -> choice(item, chosen);
            case Response.Judged judged -> judgement(item, judged);
        };
    }

    /** What an item without a response earns. */
    public static Points unanswered() {
        return Points.of(0, 1);
    }

    static Set<String> optionIds(ItemVersion item) {
        return item.options().stream().map(Option::id).collect(Collectors.toSet());
    }

    private static Points choice(ItemVersion item, Response.Chosen chosen) {
        Set<String> keyed =
                item.options().stream().filter(Option::key).map(Option::id).collect(Collectors.toSet());
        return Points.of(chosen.options().equals(keyed) ? 1 : 0, 1);
    }

    private static Points judgement(ItemVersion item, Response.Judged judged) {
        int quarters = item.options().stream()
                .mapToInt(reaction -> closeness(reaction, judged))
                .sum();
        BigDecimal widest =
                BigDecimal.valueOf((long) WIDEST_DISTANCE * item.options().size());
        return new Points(BigDecimal.valueOf(quarters).divide(widest), BigDecimal.ONE);
    }

    /** In quarters of a reaction's share. */
    private static int closeness(Option reaction, Response.Judged judged) {
        Integer value = judged.values().get(reaction.id());
        return value == null
                ? 0
                : WIDEST_DISTANCE - Math.abs(value - reaction.expert().orElseThrow());
    }
}
