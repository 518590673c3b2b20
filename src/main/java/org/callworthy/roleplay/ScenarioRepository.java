package org.callworthy.roleplay;

import static callworthy.db.Tables.ROLEPLAY_SCENARIO;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Json;
import org.callworthy.common.Sha256;
import org.callworthy.scheme.RubricId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Scenarios as imported. Texts never change, so that what was read once is remembered. */
@Repository
class ScenarioRepository {

    private final DSLContext db;
    private final ConcurrentHashMap<Long, Scenario> texts = new ConcurrentHashMap<>();

    ScenarioRepository(DSLContext db) {
        this.db = db;
    }

    Optional<ScenarioVersion> find(ScenarioId id) {
        return versions(ROLEPLAY_SCENARIO.ID.eq(id.value())).stream().findFirst();
    }

    Optional<ScenarioVersion> find(String key, int number) {
        return versions(ROLEPLAY_SCENARIO.SCENARIO_KEY.eq(key).and(ROLEPLAY_SCENARIO.NUMBER.eq(number))).stream()
                .findFirst();
    }

    List<ScenarioVersion> published(Collection<String> keys) {
        return versions(ROLEPLAY_SCENARIO
                .SCENARIO_KEY
                .in(keys)
                .and(ROLEPLAY_SCENARIO.STATE.eq(ScenarioState.PUBLISHED.name())));
    }

    List<ScenarioVersion> all() {
        return versions(ROLEPLAY_SCENARIO.ID.isNotNull());
    }

    /** The canonical text, to compare another one with. */
    String source(ScenarioId id) {
        return db.select(ROLEPLAY_SCENARIO.SOURCE)
                .from(ROLEPLAY_SCENARIO)
                .where(ROLEPLAY_SCENARIO.ID.eq(id.value()))
                .fetchSingle(row -> row.value1());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    ScenarioId insert(Scenario scenario, String source, RubricId rubric, Instant now) {
        long id = Ids.next();
        db.insertInto(ROLEPLAY_SCENARIO)
                .set(ROLEPLAY_SCENARIO.ID, id)
                .set(ROLEPLAY_SCENARIO.SCENARIO_KEY, scenario.key())
                .set(ROLEPLAY_SCENARIO.NUMBER, scenario.number())
                .set(ROLEPLAY_SCENARIO.TRACK, scenario.track().key())
                .set(ROLEPLAY_SCENARIO.TITLE, Json.write(scenario.title().byTag()))
                .set(ROLEPLAY_SCENARIO.RUBRIC_ID, rubric.value())
                .set(ROLEPLAY_SCENARIO.SOURCE, source)
                .set(ROLEPLAY_SCENARIO.SHA256, Sha256.of(source))
                .set(ROLEPLAY_SCENARIO.STATE, ScenarioState.DRAFT.name())
                .set(ROLEPLAY_SCENARIO.IMPORTED_AT, now)
                .execute();
        return new ScenarioId(id);
    }

    /** Locks all versions of the scenario, so that one of them is published at a time. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lockVersions(String key) {
        db.select(ROLEPLAY_SCENARIO.ID)
                .from(ROLEPLAY_SCENARIO)
                .where(ROLEPLAY_SCENARIO.SCENARIO_KEY.eq(key))
                .orderBy(ROLEPLAY_SCENARIO.ID)
                .forUpdate()
                .fetch();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void publish(ScenarioVersion version, @Nullable PersonId by, Instant now) {
        db.update(ROLEPLAY_SCENARIO)
                .set(ROLEPLAY_SCENARIO.STATE, ScenarioState.RETIRED.name())
                .where(
                        ROLEPLAY_SCENARIO.SCENARIO_KEY.eq(version.scenario().key()),
                        ROLEPLAY_SCENARIO.NUMBER.lt(version.scenario().number()))
                .execute();
        db.update(ROLEPLAY_SCENARIO)
                .set(ROLEPLAY_SCENARIO.STATE, ScenarioState.PUBLISHED.name())
                .set(ROLEPLAY_SCENARIO.PUBLISHED_AT, now)
                .set(ROLEPLAY_SCENARIO.PUBLISHED_BY, by == null ? null : by.value())
                .where(ROLEPLAY_SCENARIO.ID.eq(version.id().value()))
                .execute();
    }

    private List<ScenarioVersion> versions(Condition which) {
        return db.select(
                        ROLEPLAY_SCENARIO.ID,
                        ROLEPLAY_SCENARIO.SOURCE,
                        ROLEPLAY_SCENARIO.RUBRIC_ID,
                        ROLEPLAY_SCENARIO.STATE)
                .from(ROLEPLAY_SCENARIO)
                .where(which)
                .orderBy(ROLEPLAY_SCENARIO.SCENARIO_KEY, ROLEPLAY_SCENARIO.NUMBER.desc())
                .fetch(this::version);
    }

    private ScenarioVersion version(Record row) {
        long id = row.get(ROLEPLAY_SCENARIO.ID);
        return new ScenarioVersion(
                new ScenarioId(id),
                texts.computeIfAbsent(id, unread -> ScenarioFile.stored(row.get(ROLEPLAY_SCENARIO.SOURCE))),
                new RubricId(row.get(ROLEPLAY_SCENARIO.RUBRIC_ID)),
                ScenarioState.valueOf(row.get(ROLEPLAY_SCENARIO.STATE)));
    }
}
