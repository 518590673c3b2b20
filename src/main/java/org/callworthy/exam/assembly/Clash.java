package org.callworthy.exam.assembly;

import static org.callworthy.exam.assembly.Feasibility.IMPOSSIBLE;
import static org.callworthy.exam.assembly.Feasibility.POSSIBLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.callworthy.exam.assembly.AssemblyOutcome.Impossible;

/**
 * Finds the rules that cannot hold together, by how often each item could be used over all forms. Of an impossible order every
 * rule is left out in turn: where the rest is still impossible, the rule is not to blame. What stays is an irreducible
 * infeasible set (deletion filter: Chinneck and Dravnieks 1991), unless the time did not suffice to tell.
 */
final class Clash {

    private static final long MILLIS = 10_000;

    private final Order order;
    private final List<Candidate> pool;
    private final long millis;

    Clash(Order order, List<Candidate> pool) {
        this(order, pool, MILLIS);
    }

    /** @param millis after which a question is left open */
    Clash(Order order, List<Candidate> pool, long millis) {
        this.order = order;
        this.pool = pool;
        this.millis = millis;
    }

    /** Empty if nothing is known to stand against the order. */
    Optional<Impossible> find() {
        return disjoint() == POSSIBLE ? Optional.empty() : find(this::feasibility);
    }

    /** Likewise, in whole numbers: what is impossible is told for certain. For few items only. */
    Optional<Impossible> findAmongFew() {
        return find(rules -> new AllForms(pool, order).keep(rules).feasibility(millis));
    }

    private Optional<Impossible> find(Function<List<Rule>, Feasibility> feasibility) {
        List<Rule> rules = rules(order);
        if (feasibility.apply(rules) != IMPOSSIBLE) {
            return Optional.empty();
        }
        boolean settled = true;
        for (Rule rule : rules(order)) {
            List<Rule> others = new ArrayList<>(rules);
            others.remove(rule);
            switch (feasibility.apply(others)) {
                case IMPOSSIBLE -> rules = others;
                case UNKNOWN -> settled = false;
                case POSSIBLE -> {}
            }
        }
        return Optional.of(new Impossible(rules, settled));
    }

    /** Forms that share nothing keep every limit of sharing, and are quickly found possible. */
    private Feasibility disjoint() {
        List<Rule> rules = new ArrayList<>(rules(order));
        rules.removeIf(rule -> rule instanceof Rule.Overlap || rule instanceof Rule.Uses);
        rules.add(new Rule.Uses(1));
        return feasibility(rules);
    }

    private Feasibility feasibility(List<Rule> rules) {
        Feasibility one = feasibility(rules, 1);
        return one != POSSIBLE || order.forms() == 1 ? one : feasibility(rules, order.forms());
    }

    private Feasibility feasibility(List<Rule> rules, int forms) {
        Model model = new Model(pool, order, forms).oncePerForm();
        rules.forEach(model::keep);
        return model.feasibility(millis);
    }

    /** All rules of an order, those last that are the least likely to be to blame. */
    static List<Rule> rules(Order order) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule.Enemies());
        rules.add(new Rule.Cases());
        order.mostSeconds().ifPresent(seconds -> rules.add(new Rule.Time(seconds)));
        order.anchors().ifPresent(items -> rules.add(new Rule.Anchors(items)));
        if (order.forms() > 1 && order.mostShared() < order.items()) {
            rules.add(new Rule.Overlap(order.mostShared()));
        }
        if (order.mostUses() < order.forms()) {
            rules.add(new Rule.Uses(order.mostUses()));
        }
        order.cells().forEach(cell -> rules.add(new Rule.Fill(cell)));
        return rules;
    }
}
