package org.callworthy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.callworthy.RepositoryTest;
import org.callworthy.common.Track;
import org.junit.jupiter.api.Test;

class SchemeRepositoryTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456Z");

    @Test
    void theVersionInForceIsTheNewestThatHasBegun() {
        SchemeRepository schemes = new SchemeRepository(db);
        SchemeVersionId first = tx(() -> schemes.insert(scheme(1, "2026-01-01"), "{\"text\":\"座席\"}", NOW));
        SchemeVersionId second = tx(() -> schemes.insert(scheme(2, "2026-07-01"), "{}", NOW));
        assertThat(schemes.current(Track.AGENT, LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(schemes.current(Track.AGENT, LocalDate.parse("2026-06-30"))).contains(first);
        assertThat(schemes.current(Track.AGENT, LocalDate.parse("2026-07-01"))).contains(second);
        assertThat(schemes.current(Track.TRAINER, LocalDate.parse("2026-07-01")))
                .isEmpty();
        assertThat(schemes.find("agent", 1)).contains(first);
        assertThat(schemes.source(first)).contains("{\"text\":\"座席\"}");
        assertThat(schemes.all()).containsExactly(second, first);
    }

    @Test
    void aRubricIsFoundByItsKeyAndNumber() {
        RubricRepository rubrics = new RubricRepository(db);
        RubricId id = tx(() -> rubrics.insert(new RubricText("late-refund", 1, List.of()), "{}", NOW));
        assertThat(rubrics.find("late-refund", 1)).contains(id);
        assertThat(rubrics.find("late-refund", 2)).isEmpty();
        assertThat(rubrics.source(id)).contains("{}");
    }

    private static Scheme scheme(int number, String effective) {
        String text = SchemeText.GOOD.replace(
                "version: 1\neffective: 2026-01-01", "version: " + number + "\neffective: " + effective);
        return SchemeFile.parse("s.yaml", text).content().orElseThrow();
    }
}
