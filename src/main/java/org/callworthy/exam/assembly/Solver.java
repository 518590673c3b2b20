package org.callworthy.exam.assembly;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/** Solves models. What is within a hundredth of the best will do, and a single thread finds the same each time. */
final class Solver {

    private static final NumberContext HUNDREDTH = NumberContext.of(2, 1);

    private Solver() {}

    static Optimisation.Result solve(ExpressionsBasedModel model, long millis) {
        model.options.time_abort = millis;
        model.options.integer(
                IntegerStrategy.newConfigurable().withParallelism(() -> 1).withGapTolerance(HUNDREDTH));
        return model.minimise();
    }

    /** What a solver that ran out of time says proves nothing. */
    static Feasibility feasibility(ExpressionsBasedModel model, long millis) {
        long began = System.nanoTime();
        Optimisation.State state = solve(model, millis).getState();
        if (state.isFeasible()) {
            return Feasibility.POSSIBLE;
        }
        boolean inTime = (System.nanoTime() - began) / 1_000_000 < millis;
        return inTime && state.isFailure() ? Feasibility.IMPOSSIBLE : Feasibility.UNKNOWN;
    }
}
