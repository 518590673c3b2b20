package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.certification.Outcome.CONDITIONAL;
import static org.callworthy.certification.Outcome.FAIL;
import static org.callworthy.certification.Outcome.PASS;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void asManyEqualVotesAsTheQuorumDecide() {
        assertThat(Tally.of(List.of(PASS), 2)).isEqualTo(new Tally.Counting(1, 2));
        assertThat(Tally.of(List.of(PASS, PASS), 2)).isEqualTo(new Tally.Reached(PASS));
        assertThat(Tally.of(List.of(FAIL), 1)).isEqualTo(new Tally.Reached(FAIL));
    }

    @Test
    void differentVotesAreSplitUntilAFurtherMemberSettlesIt() {
        assertThat(Tally.of(List.of(PASS, FAIL), 2)).isEqualTo(new Tally.Split(2, 2));
        assertThat(Tally.of(List.of(PASS, FAIL, CONDITIONAL), 2)).isEqualTo(new Tally.Split(3, 2));
        assertThat(Tally.of(List.of(PASS, FAIL, FAIL), 2)).isEqualTo(new Tally.Reached(FAIL));
    }

    @Test
    void aQuorumOfThreeIsNotReachedByTwo() {
        assertThat(Tally.of(List.of(PASS, PASS), 3)).isEqualTo(new Tally.Counting(2, 3));
        assertThat(Tally.of(List.of(PASS, PASS, FAIL), 3)).isEqualTo(new Tally.Split(3, 3));
    }
}
