package org.callworthy.roleplay;

import static callworthy.db.Tables.ROLEPLAY_LINE_AUDIO;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.vault.BlobId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Audio of lines. The newest of a line waits for approval while an older one that is approved is still heard; whatever is
 * superseded stays for the performances in which it was heard.
 */
@Repository
class LineAudioRepository {

    private final DSLContext db;

    LineAudioRepository(DSLContext db) {
        this.db = db;
    }

    Optional<LineAudio> find(LineAudioId id) {
        return db.selectFrom(ROLEPLAY_LINE_AUDIO)
                .where(ROLEPLAY_LINE_AUDIO.ID.eq(id.value()))
                .fetchOptional(LineAudioRepository::read);
    }

    ScenarioId scenarioOf(LineAudioId id) {
        return db.select(ROLEPLAY_LINE_AUDIO.SCENARIO_ID)
                .from(ROLEPLAY_LINE_AUDIO)
                .where(ROLEPLAY_LINE_AUDIO.ID.eq(id.value()))
                .fetchSingle(row -> new ScenarioId(row.value1()));
    }

    /** What is not superseded, the oldest first. */
    List<LineAudio> of(ScenarioId scenario) {
        return db.selectFrom(ROLEPLAY_LINE_AUDIO)
                .where(current().and(ROLEPLAY_LINE_AUDIO.SCENARIO_ID.eq(scenario.value())))
                .orderBy(ROLEPLAY_LINE_AUDIO.ID)
                .fetch(LineAudioRepository::read);
    }

    Map<ScenarioId, List<LineAudio>> of(Collection<ScenarioId> scenarios) {
        return db.selectFrom(ROLEPLAY_LINE_AUDIO)
                .where(current()
                        .and(ROLEPLAY_LINE_AUDIO.SCENARIO_ID.in(
                                scenarios.stream().map(ScenarioId::value).toList())))
                .orderBy(ROLEPLAY_LINE_AUDIO.ID)
                .fetchGroups(row -> new ScenarioId(row.getScenarioId()), LineAudioRepository::read);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(ScenarioId scenario, LineAudio audio, @Nullable PersonId by) {
        db.insertInto(ROLEPLAY_LINE_AUDIO)
                .set(ROLEPLAY_LINE_AUDIO.ID, audio.id().value())
                .set(ROLEPLAY_LINE_AUDIO.SCENARIO_ID, scenario.value())
                .set(ROLEPLAY_LINE_AUDIO.STEP, audio.line().step())
                .set(ROLEPLAY_LINE_AUDIO.LANGUAGE, audio.line().language().toLanguageTag())
                .set(ROLEPLAY_LINE_AUDIO.BLOB_ID, audio.blob().value())
                .set(ROLEPLAY_LINE_AUDIO.VOICE, audio.voice())
                .set(ROLEPLAY_LINE_AUDIO.ORIGIN, audio.origin().name())
                .set(ROLEPLAY_LINE_AUDIO.MILLISECONDS, audio.milliseconds())
                .set(ROLEPLAY_LINE_AUDIO.MADE_AT, audio.madeAt())
                .set(ROLEPLAY_LINE_AUDIO.MADE_BY, by == null ? null : by.value())
                .execute();
        supersede(scenario, audio, ROLEPLAY_LINE_AUDIO.APPROVED_AT.isNull(), audio.madeAt());
    }

    /** @return whether it was not approved before */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean approve(ScenarioId scenario, LineAudio audio, PersonId by, Instant now) {
        int approved = db.update(ROLEPLAY_LINE_AUDIO)
                .set(ROLEPLAY_LINE_AUDIO.APPROVED_BY, by.value())
                .set(ROLEPLAY_LINE_AUDIO.APPROVED_AT, now)
                .setNull(ROLEPLAY_LINE_AUDIO.REJECTED_BY)
                .setNull(ROLEPLAY_LINE_AUDIO.REJECTED_AT)
                .where(
                        ROLEPLAY_LINE_AUDIO.ID.eq(audio.id().value()),
                        ROLEPLAY_LINE_AUDIO.APPROVED_AT.isNull(),
                        current())
                .execute();
        if (approved == 1) {
            supersede(scenario, audio, ROLEPLAY_LINE_AUDIO.APPROVED_AT.isNotNull(), now);
        }
        return approved == 1;
    }

    /** @return whether it was undecided before */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean reject(LineAudioId id, PersonId by, Instant now) {
        return db.update(ROLEPLAY_LINE_AUDIO)
                        .set(ROLEPLAY_LINE_AUDIO.REJECTED_BY, by.value())
                        .set(ROLEPLAY_LINE_AUDIO.REJECTED_AT, now)
                        .where(
                                ROLEPLAY_LINE_AUDIO.ID.eq(id.value()),
                                ROLEPLAY_LINE_AUDIO.APPROVED_AT.isNull(),
                                ROLEPLAY_LINE_AUDIO.REJECTED_AT.isNull(),
                                current())
                        .execute()
                == 1;
    }

    private void supersede(ScenarioId scenario, LineAudio by, Condition which, Instant now) {
        db.update(ROLEPLAY_LINE_AUDIO)
                .set(ROLEPLAY_LINE_AUDIO.SUPERSEDED_AT, now)
                .where(
                        ROLEPLAY_LINE_AUDIO.SCENARIO_ID.eq(scenario.value()),
                        ROLEPLAY_LINE_AUDIO.STEP.eq(by.line().step()),
                        ROLEPLAY_LINE_AUDIO.LANGUAGE.eq(by.line().language().toLanguageTag()),
                        ROLEPLAY_LINE_AUDIO.ID.lt(by.id().value()),
                        current(),
                        which)
                .execute();
    }

    private static Condition current() {
        return ROLEPLAY_LINE_AUDIO.SUPERSEDED_AT.isNull();
    }

    static LineAudio read(Record row) {
        Long approvedBy = row.get(ROLEPLAY_LINE_AUDIO.APPROVED_BY);
        Long rejectedBy = row.get(ROLEPLAY_LINE_AUDIO.REJECTED_BY);
        return new LineAudio(
                new LineAudioId(row.get(ROLEPLAY_LINE_AUDIO.ID)),
                new LineKey(row.get(ROLEPLAY_LINE_AUDIO.STEP), Languages.ofTag(row.get(ROLEPLAY_LINE_AUDIO.LANGUAGE))),
                new BlobId(row.get(ROLEPLAY_LINE_AUDIO.BLOB_ID)),
                row.get(ROLEPLAY_LINE_AUDIO.VOICE),
                LineOrigin.valueOf(row.get(ROLEPLAY_LINE_AUDIO.ORIGIN)),
                row.get(ROLEPLAY_LINE_AUDIO.MILLISECONDS),
                row.get(ROLEPLAY_LINE_AUDIO.MADE_AT),
                approvedBy == null ? null : new PersonId(approvedBy),
                row.get(ROLEPLAY_LINE_AUDIO.APPROVED_AT),
                rejectedBy == null ? null : new PersonId(rejectedBy),
                row.get(ROLEPLAY_LINE_AUDIO.REJECTED_AT));
    }
}
