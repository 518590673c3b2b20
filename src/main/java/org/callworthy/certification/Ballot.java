package org.callworthy.certification;

import java.io.Serializable;
import java.util.List;

/**
 * A member's vote as it is handed in.
 *
 * @param shortcomings the conditions of a conditional pass; else none
 */
public record Ballot(Outcome outcome, String reason, List<Shortcoming> shortcomings) implements Serializable {

    public static final int MOST_SHORTCOMINGS = 20;

    public Ballot {
        reason = Wording.checked(reason);
        shortcomings = List.copyOf(shortcomings);
        if ((outcome == Outcome.CONDITIONAL) == shortcomings.isEmpty() || shortcomings.size() > MOST_SHORTCOMINGS) {
            throw new IllegalArgumentException("A conditional pass, and only that, names 1 to 20 nonconformities");
        }
    }

    public static Ballot pass(String reason) {
        return new Ballot(Outcome.PASS, reason, List.of());
    }

    public static Ballot fail(String reason) {
        return new Ballot(Outcome.FAIL, reason, List.of());
    }

    public static Ballot conditional(String reason, List<Shortcoming> shortcomings) {
        return new Ballot(Outcome.CONDITIONAL, reason, shortcomings);
    }
}
