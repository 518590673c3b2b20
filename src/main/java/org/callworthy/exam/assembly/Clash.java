package org.callworthy.exam.assembly;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rules that cannot hold together, by how often each item could be used over all forms. Of an impossible order every
 * rule is left out in turn: where the rest is still impossible, the rule is not to blame. What stays is an irreducible
 * infeasible set (deletion filter: Chinneck and Dravnieks 1991).
 */
final class Clash {

    private static final long MILLIS = 10_000;

    private final Order order;
    private final List<Candidate> pool;

    Clash(Order order, List<Candidate> pool) {
        this.order = order;
        this.pool = pool;
    }

    /** None if nothing stands against the order. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(rules(order));
        if (isPossible(rules)) {
            return List.of();
        }
        for (Rule rule : rules(order)) {
            List<Rule> others = new ArrayList<>(rules);
            others.remove(rule);
            if (!isPossible(others)) {
                rules = others;
            }
        }
        return rules;
    }

    private boolean isPossible(List<Rule> rules) {
        return possible(rules, 1) && (order.forms() == 1 || possible(rules, order.forms()));
    }

    private boolean possible(List<Rule> rules, int forms) {
        Model model = new Model(pool, order, forms).oncePerForm();
        rules.forEach(model::keep);
        return model.isFeasible(MILLIS);
    }

    /** All rules of an order, those last that are the least likely to be to blame. */
    static List<Rule> rules(Order order) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule.Enemies());
        rules.add(new Rule.Cases());
        order.mostSeconds().ifPresent(seconds -> rules.add(new Rule.Time(seconds)));
        order.anchors().ifPresent(items -> rules.add(new Rule.Anchors(items)));
        if (order.forms() > 1) {
            rules.add(new Rule.Uses(order.mostShared() == 0 ? 1 : order.mostUses()));
        }
        order.cells().forEach(cell -> rules.add(new Rule.Fill(cell)));
        return rules;
    }
}
