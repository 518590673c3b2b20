package org.callworthy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What migrations make of rows that were there before, on either database. */
@ParameterizedClass(name = "{0}")
@EnumSource
class MigrationsTest {

    private static final LocalDateTime OPENED = LocalDateTime.parse("2026-01-05T09:00");
    private static final LocalDateTime DECIDED = LocalDateTime.parse("2026-02-03T10:11:12.345678");
    private static final LocalDateTime ENDED = LocalDateTime.parse("2026-03-01T08:00");

    @Parameter
    TestDatabase database;

    private HikariDataSource source;
    private DSLContext db;

    @BeforeEach
    void anEmptyDatabase() {
        database.assumeThere();
        source = database.open();
        db = DSL.using(source, database == TestDatabase.H2 ? SQLDialect.H2 : SQLDialect.MYSQL);
    }

    @AfterEach
    void close() {
        if (source != null) {
            source.close();
        }
    }

    /** V032. */
    @Test
    void casesThatWereFailedBeforeHaveEndedWhenItWasDecided() {
        database.migrate(source, "031");
        insert(
                "account_person",
                "id, username, name, language, state, sessions_from, created_at, version",
                1,
                "robin",
                "Robin Field",
                "en",
                "ACTIVE",
                OPENED,
                OPENED,
                1);
        insert(
                "scheme_version",
                "id, scheme_key, number, track, effective_on, source, sha256, published_at",
                2,
                "agent",
                1,
                "agent",
                LocalDate.of(2023, 1, 1),
                "",
                new byte[32],
                OPENED);
        aCase(10, "FAILED", DECIDED, null);
        aCase(11, "FAILED", DECIDED, ENDED);
        aCase(12, "WITHDRAWN", null, ENDED);
        aCase(13, "PASSED", DECIDED, null);
        aCase(14, "CONDITIONAL", DECIDED, null);
        aCase(15, "EXAMINATION", null, null);
        insert(
                "delivery_case",
                "id, person_id, track, level, scheme_version_id, opened_at",
                16,
                1,
                "agent",
                "I",
                2,
                OPENED);

        database.migrate(source, "latest");

        assertThat(ended(10)).isEqualTo(DECIDED);
        assertThat(ended(11)).as("it had ended in another way").isEqualTo(ENDED);
        assertThat(ended(12)).isEqualTo(ENDED);
        for (int goesOn = 13; goesOn <= 16; goesOn++) {
            assertThat(ended(goesOn)).as("case %d", goesOn).isNull();
        }
    }

    private void aCase(long id, String state, @Nullable LocalDateTime decidedAt, @Nullable LocalDateTime endedAt) {
        insert(
                "delivery_case",
                "id, person_id, track, level, scheme_version_id, opened_at, ended_at",
                id,
                1,
                "agent",
                "I",
                2,
                OPENED,
                endedAt);
        insert(
                "certification_case",
                "id, person_id, track, level, scheme_version_id, state, round, state_since, opened_at,"
                        + " decided_at, version",
                id,
                1,
                "agent",
                "I",
                2,
                state,
                1,
                OPENED,
                OPENED,
                decidedAt,
                1);
    }

    /** V035. */
    @Test
    void draftsThatWereGivenUpBeforeWereDiscardedAndNotWhatWasApproved() {
        database.migrate(source, "033");
        insert("bank_bank", "id, bank_key, track, level, title", 1, "b", "agent", "I", "{}");
        insert("bank_item", "id, bank_id, item_key", 2, 1, "i");
        aVersion(21, "RETIRED", OPENED, null);
        aVersion(22, "RETIRED", OPENED, "PERSON");
        aVersion(23, "RETIRED", null, null);
        aVersion(24, "APPROVED", OPENED, null);
        aVersion(25, "DRAFT", null, null);

        database.migrate(source, "latest");

        assertThat(retiredFor(23)).isEqualTo("DISCARDED");
        assertThat(retiredFor(22)).isEqualTo("PERSON");
        for (int other : List.of(21, 24, 25)) {
            assertThat(retiredFor(other)).as("version %d", other).isNull();
        }
    }

    private void aVersion(int id, String state, @Nullable LocalDateTime approvedAt, @Nullable String retiredFor) {
        insert(
                "bank_item_version",
                "id, item_id, number, state, type, competency, difficulty, seconds, source, sha256, approved_at,"
                        + " retired_for",
                id,
                2,
                id,
                state,
                "true-false",
                "coaching",
                "easy",
                60,
                "{}",
                new byte[32],
                approvedAt,
                retiredFor);
    }

    private @Nullable String retiredFor(long version) {
        return db.fetchSingle("select retired_for from bank_item_version where id = ?", version)
                .get(0, String.class);
    }

    private void insert(String table, String columns, @Nullable Object... row) {
        String places = String.join(", ", Collections.nCopies(row.length, "?"));
        db.execute("insert into " + table + " (" + columns + ") values (" + places + ")", row);
    }

    private @Nullable LocalDateTime ended(long caseId) {
        return db.fetchSingle("select ended_at from delivery_case where id = ?", caseId)
                .get(0, LocalDateTime.class);
    }
}
