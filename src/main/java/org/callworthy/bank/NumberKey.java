package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which numbers are right: those no farther from the answer than the tolerance.
 *
 * @param tolerance in the answer's unit, or in percent of the answer
 * @param units that may be chosen, the answer's own first; without units, a number alone is the response
 */
public record NumberKey(BigDecimal answer, BigDecimal tolerance, boolean percent, List<Unit> units) {

    public NumberKey {
        units = List.copyOf(units);
    }

    /** @param factor what one of it is in the answer's unit: for an answer in kg, that of g is 0.001 */
    public record Unit(String name, BigDecimal factor) {}

    BigDecimal widest() {
        return percent ? answer.abs().multiply(tolerance).movePointLeft(2) : tolerance;
    }

    boolean isRight(BigDecimal number, Optional<String> unit) {
        return inAnswersUnit(number, unit)
                .map(value -> value.subtract(answer).abs().compareTo(widest()) <= 0)
                .orElse(false);
    }

    /** Empty where a unit is due and none that is offered was given. */
    private Optional<BigDecimal> inAnswersUnit(BigDecimal number, Optional<String> unit) {
        if (units.isEmpty()) {
            return Optional.of(number);
        }
        return units.stream()
                .filter(offered -> unit.filter(offered.name()::equals).isPresent())
                .findFirst()
                .map(offered -> number.multiply(offered.factor()));
    }

    List<String> unitNames() {
        return units.stream().map(Unit::name).toList();
    }
}
