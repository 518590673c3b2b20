package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/**
 * Options to be brought into their order.
 *
 * @param options in the right order
 * @param partial each option in its right place earns its part; else there is one point for all in order, or none
 */
public record OrderingBody(List<Option> options, boolean partial) implements ItemBody {

    public OrderingBody {
        options = List.copyOf(options);
    }

    @Override
    public ItemType type() {
        return ItemType.ORDERING;
    }

    @Override
    public Asked asked() {
        return Asked.options(Option.shown(options));
    }

    @Override
    public List<String> movable() {
        return Option.ids(options);
    }

    @Override
    public boolean takes(Response response) {
        return response instanceof Response.Ordered(var order)
                && new HashSet<>(order).size() == order.size()
                && Option.ids(options).containsAll(order);
    }

    @Override
    public Response solution() {
        return new Response.Ordered(Option.ids(options));
    }

    @Override
    public BigDecimal credit(Response response) {
        List<String> right = Option.ids(options);
        List<String> order = ((Response.Ordered) response).order();
        if (!partial) {
            return Credit.of(order.equals(right));
        }
        long inPlace = 0;
        for (int i = 0; i < order.size(); i++) {
            inPlace += order.get(i).equals(right.get(i)) ? 1 : 0;
        }
        return Credit.of(inPlace, right.size());
    }
}
