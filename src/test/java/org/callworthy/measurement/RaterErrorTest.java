package org.callworthy.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class RaterErrorTest {

    private static final double[] WEIGHTS = {3, 2, 1};

    @Test
    void twoRatersErrByHalfTheDifferenceOfTheirTotals() {
        double[][] scores = {{3, 3, 3}, {2, 2, 2}};

        assertThat(RaterError.of(scores, WEIGHTS)).isCloseTo(6 / 2.0, offset(1e-12));
    }

    @Test
    void differencesThatCancelOutInTheTotalsAreStillSeen() {
        double[][] scores = {{3, 2, 2}, {2, 3, 3}};

        assertThat(RaterError.of(scores, WEIGHTS)).isCloseTo(Math.sqrt(9 + 4 + 1) / 2, offset(1e-12));
    }

    @Test
    void fullAgreementShowsNoError() {
        assertThat(RaterError.of(new double[][] {{3, 1, 4}, {3, 1, 4}, {3, 1, 4}}, WEIGHTS))
                .isZero();
    }

    @Test
    void oneRaterTellsNothing() {
        assertThat(RaterError.of(new double[][] {{3, 1, 4}}, WEIGHTS)).isNaN();
    }
}
