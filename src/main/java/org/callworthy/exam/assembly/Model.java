package org.callworthy.exam.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.function.ToDoubleFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * One form, or the sum of several, as a linear model: a variable for each item in each cell that takes it. For one form it is 0
 * or 1; for the sum of forms it is how many of them use the item there.
 */
final class Model {

    private final ExpressionsBasedModel model;
    private final String prefix;
    private final List<Candidate> pool;
    private final Order order;
    private final List<Map<Integer, Variable>> cellsOf = new ArrayList<>();
    private final double upper;

    /** @param forms 1, or how many are summed up */
    Model(List<Candidate> pool, Order order, int forms) {
        this(new ExpressionsBasedModel(), "", pool, order, forms);
    }

    /** @param prefix of its names, where the model has others, too */
    Model(ExpressionsBasedModel model, String prefix, List<Candidate> pool, Order order, int forms) {
        this.model = model;
        this.prefix = prefix;
        this.pool = pool;
        this.order = order;
        this.upper = forms;
        for (int i = 0; i < pool.size(); i++) {
            Map<Integer, Variable> cells = new HashMap<>();
            for (int c = 0; c < order.cells().size(); c++) {
                if (order.cells().get(c).takes(pool.get(i))) {
                    Variable x = model.newVariable(prefix + "x" + i + "." + c)
                            .lower(0)
                            .upper(upper);
                    cells.put(c, forms == 1 ? x.integer() : x);
                }
            }
            cellsOf.add(cells);
        }
    }

    Model keep(Rule rule) {
        switch (rule) {
            case Rule.Fill(Cell cell) -> fill(order.cells().indexOf(cell), cell.items());
            case Rule.Anchors(int items) -> anchors(items);
            case Rule.Time(int seconds) -> time(seconds);
            case Rule.Uses(int forms) -> uses(forms);
            case Rule.Overlap(int items) -> overlap(items);
            case Rule.Enemies() -> enemies();
            case Rule.Cases() -> cases();
        }
        return this;
    }

    private Expression expression(String name) {
        return model.newExpression(prefix + name);
    }

    private void fill(int cell, int items) {
        Expression sum = expression("cell" + cell).level(items * upper);
        cellsOf.forEach(cells -> {
            if (cells.containsKey(cell)) {
                sum.set(cells.get(cell), 1);
            }
        });
    }

    private void anchors(int items) {
        Expression sum = expression("anchors").level(items * upper);
        each((item, i) -> {
            if (item.anchor()) {
                add(sum, i, 1);
            }
        });
    }

    private void time(int seconds) {
        Expression sum = expression("time").upper(seconds * upper);
        each((item, i) -> add(sum, i, item.seconds()));
    }

    /** An item stands in one cell of a form only; that holds without any rule. */
    private void uses(int forms) {
        each((item, i) -> {
            if (!item.anchor() && forms < upper) {
                add(expression("uses" + i + "." + forms).upper(forms), i, 1);
            }
        });
    }

    /**
     * An item that u forms use is shared by u(u−1)/2 pairs of them, which is no less than any k·u − k(k+1)/2; the pairs together
     * share no more than so many items each.
     */
    private void overlap(int items) {
        if (items == 0) {
            uses(1);
            return;
        }
        Expression pairs = expression("overlap").upper(items * upper * (upper - 1) / 2);
        each((item, i) -> {
            if (!item.anchor()) {
                Variable shared = model.newVariable(prefix + "shared" + i).lower(0);
                pairs.set(shared, 1);
                for (int k = 1; k < upper; k++) {
                    Expression atLeast = expression("shared" + i + "." + k).lower(-k * (k + 1) / 2.0);
                    atLeast.set(shared, 1);
                    add(atLeast, i, -k);
                }
            }
        });
    }

    Model oncePerForm() {
        each((item, i) -> {
            if (cellsOf.get(i).size() > 1) {
                add(expression("once" + i).upper(upper), i, 1);
            }
        });
        return this;
    }

    private void enemies() {
        Map<String, Integer> places = new HashMap<>();
        each((item, i) -> places.put(item.id(), i));
        Set<Set<Integer>> pairs = new HashSet<>();
        each((item, i) -> item.enemies().stream()
                .filter(places::containsKey)
                .map(enemy -> Set.of(i, places.getOrDefault(enemy, i)))
                .forEach(pairs::add));
        for (Set<Integer> pair : pairs) {
            Expression sum = expression("enemies" + pair).upper(upper);
            pair.forEach(i -> add(sum, i, 1));
        }
    }

    private void cases() {
        Map<String, Integer> firsts = new HashMap<>();
        each((item, i) -> item.caseId().ifPresent(id -> {
            Integer first = firsts.putIfAbsent(id, i);
            if (first != null) {
                Expression equal = expression("case" + i).level(0);
                add(equal, i, 1);
                add(equal, first, -1);
            }
        }));
    }

    /** No more than so many of the items that another form has. */
    void share(Set<String> others, int most, int number) {
        Expression sum = expression("shared" + number).upper(most);
        each((item, i) -> {
            if (others.contains(item.id()) && !item.anchor()) {
                add(sum, i, 1);
            }
        });
    }

    /** Not just the items of another form. */
    void differ(Set<String> others, int number) {
        Expression sum = expression("differ" + number).upper(others.size() - 1);
        each((item, i) -> {
            if (others.contains(item.id())) {
                add(sum, i, 1);
            }
        });
    }

    /** Of the forms that keep the rules the one whose items weigh least together, or about so. */
    Model weigh(ToDoubleFunction<Candidate> weight) {
        each((item, i) -> {
            double same = weight.applyAsDouble(item);
            cellsOf.get(i).values().forEach(x -> x.weight(same));
        });
        return this;
    }

    /** As near to the target as the tolerance says, in shares of the target. */
    void aim(Target target, double ease, double seconds) {
        within("ease", target.ease(), ease, Candidate::ease);
        within("seconds", target.seconds(), seconds, Candidate::seconds);
    }

    private void within(String name, double target, double tolerance, ToDoubleFunction<Candidate> of) {
        Expression sum = expression(name).lower(target * (1 - tolerance)).upper(target * (1 + tolerance));
        each((item, i) -> add(sum, i, of.applyAsDouble(item)));
    }

    void add(Expression sum, int item, double factor) {
        cellsOf.get(item).values().forEach(x -> sum.set(x, factor));
    }

    private void each(ObjIntConsumer<Candidate> what) {
        for (int i = 0; i < pool.size(); i++) {
            what.accept(pool.get(i), i);
        }
    }

    Feasibility feasibility(long millis) {
        return Solver.feasibility(model, millis);
    }

    /** The items by cell; none if no form was found. */
    List<Candidate> form(long millis) {
        return form(Solver.solve(model, millis));
    }

    List<Candidate> form(Optimisation.Result result) {
        List<Candidate> form = new ArrayList<>();
        if (!result.getState().isFeasible()) {
            return form;
        }
        for (int c = 0; c < order.cells().size(); c++) {
            for (int i = 0; i < pool.size(); i++) {
                Variable x = cellsOf.get(i).get(c);
                if (x != null && result.doubleValue(model.indexOf(x)) > 0.5) {
                    form.add(pool.get(i));
                }
            }
        }
        return form;
    }
}
