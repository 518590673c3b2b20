package org.callworthy.exam.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * All forms at once, as one model in whole numbers (simultaneous assembly: van der Linden 2005, chapter 6). It finds them wherever
 * there are any, and proves where there are none; but it takes long with many items.
 */
final class AllForms {

    /** So many variables of 0 or 1 are solved in seconds. */
    private static final int MOST = 200;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Candidate> pool;
    private final Order order;
    private final List<Model> forms;

    AllForms(List<Candidate> pool, Order order) {
        this.pool = pool;
        this.order = order;
        this.forms = IntStream.range(0, order.forms())
                .mapToObj(form -> new Model(model, "f" + form + ".", pool, order, 1).oncePerForm())
                .toList();
        inAnOrder();
    }

    static boolean areFew(List<Candidate> pool, Order order) {
        long places = pool.stream()
                .mapToLong(item ->
                        order.cells().stream().filter(cell -> cell.takes(item)).count())
                .sum();
        return places * order.forms() <= MOST;
    }

    /** Forms can change places: only one order of them is looked at. */
    private void inAnOrder() {
        for (int form = 1; form < forms.size(); form++) {
            Expression later = model.newExpression("order" + form).lower(0);
            for (int i = 0; i < pool.size(); i++) {
                forms.get(form).add(later, i, i + 1);
                forms.get(form - 1).add(later, i, -i - 1);
            }
        }
    }

    AllForms keep(List<Rule> rules) {
        rules.forEach(this::keep);
        return this;
    }

    private void keep(Rule rule) {
        switch (rule) {
            case Rule.Uses(int most) -> uses(most);
            case Rule.Overlap(int items) -> overlap(items);
            case Rule.Fill fill -> each(fill);
            case Rule.Anchors anchors -> each(anchors);
            case Rule.Time time -> each(time);
            case Rule.Enemies enemies -> each(enemies);
            case Rule.Cases cases -> each(cases);
        }
    }

    private void each(Rule rule) {
        forms.forEach(form -> form.keep(rule));
    }

    private void uses(int most) {
        for (int i = 0; i < pool.size(); i++) {
            if (!pool.get(i).anchor()) {
                Expression sum = model.newExpression("uses" + i + "." + most).upper(most);
                for (Model form : forms) {
                    form.add(sum, i, 1);
                }
            }
        }
    }

    private void overlap(int items) {
        if (items == 0) {
            uses(1);
            return;
        }
        for (int one = 0; one < forms.size(); one++) {
            for (int other = one + 1; other < forms.size(); other++) {
                share(items, one, other);
            }
        }
    }

    private void share(int items, int one, int other) {
        Expression most = model.newExpression("overlap" + one + "." + other).upper(items);
        for (int i = 0; i < pool.size(); i++) {
            if (!pool.get(i).anchor()) {
                String name = "shared" + one + "." + other + "." + i;
                Variable shared = model.newVariable(name).lower(0);
                Expression inBoth = model.newExpression(name).upper(1);
                inBoth.set(shared, -1);
                forms.get(one).add(inBoth, i, 1);
                forms.get(other).add(inBoth, i, 1);
                most.set(shared, 1);
            }
        }
    }

    Feasibility feasibility(long millis) {
        return Solver.feasibility(model, millis);
    }

    /** Those whose farthest off the target is as near to it as can be; none if none were found. */
    List<List<Candidate>> near(Target target, long millis) {
        Variable off = model.newVariable("off").lower(0).weight(1);
        for (int form = 0; form < forms.size(); form++) {
            Expression above = model.newExpression("above" + form).upper(target.ease());
            Expression below = model.newExpression("below" + form).lower(target.ease());
            above.set(off, -1);
            below.set(off, 1);
            for (int i = 0; i < pool.size(); i++) {
                forms.get(form).add(above, i, pool.get(i).ease());
                forms.get(form).add(below, i, pool.get(i).ease());
            }
        }
        Optimisation.Result result = Solver.solve(model, millis);
        List<List<Candidate>> found = new ArrayList<>();
        forms.forEach(form -> found.add(form.form(result)));
        return found.stream().allMatch(form -> form.size() == order.items()) ? found : List.of();
    }
}
