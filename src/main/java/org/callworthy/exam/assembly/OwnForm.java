package org.callworthy.exam.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One form for one person: of those that give the fewest items again, one by lot. Each item is given a weight by lot, and the form
 * that weighs least is taken; one that was had before weighs more than a whole form of others. The same seed and the same items in
 * the same order give the same form.
 */
public final class OwnForm {

    /** A candidate waits for it. */
    private static final long MILLIS = 2_000;

    private OwnForm() {}

    /** Empty if there is none, or if the time did not suffice to find one. */
    public static Optional<List<Candidate>> assemble(Order order, List<Candidate> pool, Past past, long seed) {
        Random random = new Random(seed);
        Model model = new Model(order.wanted(pool), order, 1).oncePerForm();
        Clash.rules(order.one()).forEach(model::keep);
        model.weigh(item -> (past.items().contains(item.id()) ? 1 : 0) + random.nextDouble() / order.items());
        for (int i = 0; i < past.forms().size(); i++) {
            if (past.forms().get(i).size() == order.items()) {
                model.differ(past.forms().get(i), i);
            }
        }
        return Optional.of(model.form(MILLIS)).filter(form -> form.size() == order.items());
    }
}
