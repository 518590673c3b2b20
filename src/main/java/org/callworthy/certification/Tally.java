package org.callworthy.certification;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What the votes of a round come to so far: so many equal ones as the quorum asks decide. */
public sealed interface Tally extends Serializable {

    /** More votes are needed. */
    record Counting(int cast, int quorum) implements Tally {}

    /** As many as the quorum have voted, but differently: a further member votes. */
    record Split(int cast, int quorum) implements Tally {}

    record Reached(Outcome outcome) implements Tally {}

    static Tally of(List<Outcome> votes, int quorum) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> votes.stream().filter(outcome::equals).count() >= quorum)
                .findFirst()
                .<Tally>map(Reached::new)
                .orElseGet(() ->
                        votes.size() >= quorum ? new Split(votes.size(), quorum) : new Counting(votes.size(), quorum));
    }
}
