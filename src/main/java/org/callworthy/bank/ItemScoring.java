package org.callworthy.bank;

import java.math.BigDecimal;
import org.callworthy.common.Points;

/** The points of a response; every item is worth one. By which rule says the {@link ItemBody} of its type. */
public final class ItemScoring {

    private ItemScoring() {}

    /**
     * Nothing is attainable at an item that people rate: their points come by another way.
     *
     * @throws IllegalArgumentException if the item cannot get such a response
     */
    public static Points score(ItemVersion item, Response response) {
        if (!response.fits(item)) {
            throw new IllegalArgumentException("No response to item " + item.itemKey());
        }
        return item.body().isRated() ? Points.NONE : new Points(item.body().credit(response), BigDecimal.ONE);
    }

    /** What an item without a response earns. */
    public static Points unanswered(ItemVersion item) {
        return item.body().isRated() ? Points.NONE : Points.of(0, 1);
    }
}
