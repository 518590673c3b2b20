package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.callworthy.common.Level;
import org.callworthy.scheme.Prerequisites;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Prerequisites PROFESSIONAL = new Prerequisites(Optional.of(Level.I), 12, 24);

    @Test
    void nothingIsMissingOfExactlyWhatIsAskedFor() {
        Background background = new Background(TODAY, TODAY.minusMonths(12), new BigDecimal("24.00"), Set.of(Level.I));
        assertThat(background.missing(PROFESSIONAL)).isEmpty();
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        Background background =
                new Background(TODAY, TODAY.minusMonths(12).plusDays(1), new BigDecimal("23.99"), Set.of());
        assertThat(background.missing(PROFESSIONAL))
                .containsExactly(
                        new Prerequisite.LowerLevel(Level.I),
                        new Prerequisite.Service(11, 12),
                        new Prerequisite.Training(new BigDecimal("23.99"), 24));
    }

    @Test
    void serviceThatIsUnknownOrInTheFutureCountsAsNone() {
        Prerequisites oneMonth = new Prerequisites(Optional.empty(), 1, 0);
        assertThat(new Background(TODAY, null, BigDecimal.ZERO, Set.of()).missing(oneMonth))
                .containsExactly(new Prerequisite.Service(0, 1));
        assertThat(new Background(TODAY, TODAY.plusMonths(2), BigDecimal.ZERO, Set.of()).missing(oneMonth))
                .containsExactly(new Prerequisite.Service(0, 1));
    }
}
