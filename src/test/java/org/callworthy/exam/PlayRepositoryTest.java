package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.callworthy.RepositoryTest;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");

    private final SittingId sitting = new SittingId(Ids.next());
    private PlayRepository plays;

    @BeforeEach
    void build() {
        plays = new PlayRepository(db);
        db.execute(
                "insert into exam_form (id, bank_id, scheme_version_id, component, seed, assembled_at)"
                        + " values (?, 1, 1, 'exam', 1, ?)",
                sitting.value(),
                java.sql.Timestamp.from(NINE));
        db.execute(
                "insert into exam_sitting (id, assignment_id, case_id, person_id, form_id, scheme_version_id, language, opened_at)"
                        + " values (?, ?, 1, 1, ?, 1, 'en', ?)",
                sitting.value(),
                sitting.value(),
                sitting.value(),
                java.sql.Timestamp.from(NINE));
    }

    @Test
    void playsAreCountedByPlaceAndReadBackInTheirOrder() {
        tx(() -> {
            plays.insert(sitting, 3, 1, "zzzzzzzz", NINE);
            plays.insert(sitting, 3, 2, "aaaaaaaa", NINE);
            plays.insert(sitting, 5, 1, "zzzzzzzz", NINE);
        });
        assertThat(plays.keys(sitting, 3)).containsExactly("zzzzzzzz", "aaaaaaaa");
        assertThat(plays.keys(sitting, 4)).isEmpty();
        assertThat(plays.counts(sitting)).containsOnly(java.util.Map.entry(3, 2), java.util.Map.entry(5, 1));
    }

    @Test
    void twoRequestsNeverGetTheSamePlay() {
        tx(() -> plays.insert(sitting, 3, 1, "aaaaaaaa", NINE));
        assertThatThrownBy(() -> tx(() -> plays.insert(sitting, 3, 1, "bbbbbbbb", NINE)))
                .hasMessageContaining("insert into");
        assertThatThrownBy(() -> tx(() -> plays.insert(sitting, 3, 2, "aaaaaaaa", NINE)))
                .hasMessageContaining("insert into");
    }
}
