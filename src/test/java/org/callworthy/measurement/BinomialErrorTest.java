package org.callworthy.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

class BinomialErrorTest {

    /** x (n − x) / (n − 1) in items: 15 of 20 gives sqrt(15 · 5 / 19) = 1.9868 items, a twentieth of it as a share. */
    @Test
    void fifteenOfTwentyErrByTwoItems() {
        assertThat(BinomialError.of(0.75, 20) * 20).isCloseTo(1.98680, offset(1e-5));
    }

    @Test
    void halfErrsMostAndTheEndsNotAtAll() {
        assertThat(BinomialError.of(0.5, 20)).isGreaterThan(BinomialError.of(0.6, 20));
        assertThat(BinomialError.of(0, 20)).isZero();
        assertThat(BinomialError.of(1, 20)).isZero();
    }

    @Test
    void oneItemTellsNothingOfItsError() {
        assertThat(BinomialError.of(0.5, 1)).isNaN();
    }

    @Test
    void aPercentIsNoShare() {
        assertThatThrownBy(() -> BinomialError.of(75, 20)).isInstanceOf(IllegalArgumentException.class);
    }
}
