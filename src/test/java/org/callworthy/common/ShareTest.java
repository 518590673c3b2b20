package org.callworthy.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {

    private static final Share THIRD = Share.of(Points.of(1, 3));

    @Test
    void threeThirdsAreExactlyTheWhole() {
        assertThat(THIRD.plus(THIRD).plus(THIRD).reaches(new BigDecimal("100"))).isTrue();
    }

    @Test
    void aCutIsReachedExactlyAndMissedByAHair() {
        Share seventy = Share.of(new BigDecimal("10.5"), new BigDecimal("15"));

        assertThat(seventy.reaches(new BigDecimal("70"))).isTrue();
        assertThat(seventy.reaches(new BigDecimal("70.0001"))).isFalse();
    }

    @Test
    void equalPartsAreEqualHoweverTheyAreWritten() {
        assertThat(Share.of(new BigDecimal("2.50"), new BigDecimal("10"))).isEqualTo(Share.of(Points.of(1, 4)));
    }

    @Test
    void dividingUndoesMultiplying() {
        Share part = Share.of(Points.of(5, 7));

        assertThat(part.times(THIRD).over(THIRD)).isEqualTo(part);
    }

    @Test
    void nothingAttainableIsNothing() {
        assertThat(Share.of(Points.NONE)).isEqualTo(Share.NOTHING);
    }
}
