package org.callworthy.exam.assembly;

import java.util.List;

/**
 * What each form is to come to: what the blueprint's cells come to on average over all items that they take.
 *
 * @param ease the sum over a form's items
 * @param seconds likewise
 */
record Target(double ease, double seconds) {

    static Target of(Order order, List<Candidate> pool) {
        double ease = 0;
        double seconds = 0;
        for (Cell cell : order.cells()) {
            List<Candidate> fitting = pool.stream().filter(cell::takes).toList();
            ease += cell.items()
                    * fitting.stream().mapToDouble(Candidate::ease).average().orElse(0);
            seconds += cell.items()
                    * fitting.stream().mapToInt(Candidate::seconds).average().orElse(0);
        }
        return new Target(
                ease,
                order.mostSeconds().isPresent()
                        ? Math.min(seconds, order.mostSeconds().getAsInt() * 0.97)
                        : seconds);
    }
}
