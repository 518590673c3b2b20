package org.callworthy.roleplay;

import static callworthy.db.Tables.DELIVERY_ATTEMPT;
import static callworthy.db.Tables.ROLEPLAY_LINE_AUDIO;
import static callworthy.db.Tables.ROLEPLAY_PERFORMANCE;
import static callworthy.db.Tables.ROLEPLAY_PERFORMANCE_LINE;
import static callworthy.db.Tables.ROLEPLAY_SCENARIO;

import callworthy.db.tables.records.RoleplayPerformanceRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.common.Languages;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.RubricId;
import org.callworthy.scheme.SchemeVersionId;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.KeyId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class PerformanceRepository {

    private final DSLContext db;

    PerformanceRepository(DSLContext db) {
        this.db = db;
    }

    Optional<Performance> find(PerformanceId id) {
        return db.selectFrom(ROLEPLAY_PERFORMANCE)
                .where(ROLEPLAY_PERFORMANCE.ID.eq(id.value()))
                .fetchOptional(PerformanceRepository::read);
    }

    List<Performance> of(CaseId caseId) {
        return db.selectFrom(ROLEPLAY_PERFORMANCE)
                .where(ROLEPLAY_PERFORMANCE.CASE_ID.eq(caseId.value()))
                .orderBy(ROLEPLAY_PERFORMANCE.ID)
                .fetch(PerformanceRepository::read);
    }

    /** Scenarios, by their keys, that the person has been in. */
    Set<String> playedBy(PersonId person) {
        return db.selectDistinct(ROLEPLAY_SCENARIO.SCENARIO_KEY)
                .from(ROLEPLAY_PERFORMANCE)
                .join(ROLEPLAY_SCENARIO)
                .on(ROLEPLAY_SCENARIO.ID.eq(ROLEPLAY_PERFORMANCE.SCENARIO_ID))
                .where(ROLEPLAY_PERFORMANCE.PERSON_ID.eq(person.value()))
                .fetchSet(row -> row.value1());
    }

    /** The audio that the candidate hears, by step. */
    Map<String, LineAudio> lines(PerformanceId id) {
        return db.select(ROLEPLAY_LINE_AUDIO.fields())
                .from(ROLEPLAY_PERFORMANCE_LINE)
                .join(ROLEPLAY_LINE_AUDIO)
                .on(ROLEPLAY_LINE_AUDIO.ID.eq(ROLEPLAY_PERFORMANCE_LINE.LINE_AUDIO_ID))
                .where(ROLEPLAY_PERFORMANCE_LINE.PERFORMANCE_ID.eq(id.value()))
                .fetchMap(row -> row.get(ROLEPLAY_LINE_AUDIO.STEP), LineAudioRepository::read);
    }

    /** Open performances whose attempt somebody closed without them. */
    List<PerformanceId> left() {
        return db.select(ROLEPLAY_PERFORMANCE.ID)
                .from(ROLEPLAY_PERFORMANCE)
                .join(DELIVERY_ATTEMPT)
                .on(DELIVERY_ATTEMPT.ID.eq(ROLEPLAY_PERFORMANCE.ID))
                .where(
                        ROLEPLAY_PERFORMANCE.STATE.eq(PerformanceState.OPEN.name()),
                        DELIVERY_ATTEMPT.CLOSED_AT.isNotNull())
                .fetch(row -> new PerformanceId(row.value1()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void insert(Performance performance, Collection<LineAudio> lines) {
        db.insertInto(ROLEPLAY_PERFORMANCE)
                .set(ROLEPLAY_PERFORMANCE.ID, performance.id().value())
                .set(
                        ROLEPLAY_PERFORMANCE.ASSIGNMENT_ID,
                        performance.assignment().value())
                .set(ROLEPLAY_PERFORMANCE.CASE_ID, performance.caseId().value())
                .set(ROLEPLAY_PERFORMANCE.PERSON_ID, performance.person().value())
                .set(ROLEPLAY_PERFORMANCE.CODE, performance.code())
                .set(ROLEPLAY_PERFORMANCE.SCENARIO_ID, performance.scenario().value())
                .set(ROLEPLAY_PERFORMANCE.RUBRIC_ID, performance.rubric().value())
                .set(
                        ROLEPLAY_PERFORMANCE.SCHEME_VERSION_ID,
                        performance.scheme().value())
                .set(ROLEPLAY_PERFORMANCE.LANGUAGE, performance.language().toLanguageTag())
                .set(ROLEPLAY_PERFORMANCE.VOICE, performance.voice())
                .set(ROLEPLAY_PERFORMANCE.KEY_ID, performance.key().value())
                .set(ROLEPLAY_PERFORMANCE.STATE, performance.state().name())
                .set(ROLEPLAY_PERFORMANCE.OPENED_AT, performance.openedAt())
                .execute();
        for (LineAudio line : lines) {
            db.insertInto(ROLEPLAY_PERFORMANCE_LINE)
                    .set(
                            ROLEPLAY_PERFORMANCE_LINE.PERFORMANCE_ID,
                            performance.id().value())
                    .set(ROLEPLAY_PERFORMANCE_LINE.STEP, line.line().step())
                    .set(ROLEPLAY_PERFORMANCE_LINE.LINE_AUDIO_ID, line.id().value())
                    .execute();
        }
    }

    /** @return whether it was open */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean close(PerformanceId id, Instant now) {
        return db.update(ROLEPLAY_PERFORMANCE)
                        .set(ROLEPLAY_PERFORMANCE.STATE, PerformanceState.CLOSED.name())
                        .set(ROLEPLAY_PERFORMANCE.CLOSED_AT, now)
                        .set(ROLEPLAY_PERFORMANCE.ASSEMBLE_AFTER, now)
                        .where(
                                ROLEPLAY_PERFORMANCE.ID.eq(id.value()),
                                ROLEPLAY_PERFORMANCE.STATE.eq(PerformanceState.OPEN.name()))
                        .execute()
                == 1;
    }

    boolean anyClosed() {
        return db.fetchExists(ROLEPLAY_PERFORMANCE, ROLEPLAY_PERFORMANCE.STATE.eq(PerformanceState.CLOSED.name()));
    }

    /** Takes one that waits for its recording; until {@code next} nobody else will. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Performance> claim(Instant now, Instant next) {
        Optional<Performance> waiting = db.selectFrom(ROLEPLAY_PERFORMANCE)
                .where(
                        ROLEPLAY_PERFORMANCE.STATE.eq(PerformanceState.CLOSED.name()),
                        ROLEPLAY_PERFORMANCE.ASSEMBLE_AFTER.le(now))
                .orderBy(ROLEPLAY_PERFORMANCE.ASSEMBLE_AFTER)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(PerformanceRepository::read);
        waiting.ifPresent(performance -> postpone(performance.id(), next));
        return waiting;
    }

    /** Unless it was given up meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    void postpone(PerformanceId id, Instant next) {
        db.update(ROLEPLAY_PERFORMANCE)
                .set(ROLEPLAY_PERFORMANCE.ASSEMBLE_AFTER, next)
                .where(ROLEPLAY_PERFORMANCE.ID.eq(id.value()), ROLEPLAY_PERFORMANCE.ASSEMBLE_AFTER.isNotNull())
                .execute();
    }

    /** There will be no recording: what it would be made of is erased. */
    @Transactional(propagation = Propagation.MANDATORY)
    void giveUp(PerformanceId id) {
        db.update(ROLEPLAY_PERFORMANCE)
                .setNull(ROLEPLAY_PERFORMANCE.ASSEMBLE_AFTER)
                .where(ROLEPLAY_PERFORMANCE.ID.eq(id.value()))
                .execute();
    }

    /** @return whether there was none yet */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean setRecording(PerformanceId id, BlobId recording, long samples) {
        return db.update(ROLEPLAY_PERFORMANCE)
                        .set(ROLEPLAY_PERFORMANCE.RECORDING_ID, recording.value())
                        .set(ROLEPLAY_PERFORMANCE.SAMPLES, samples)
                        .where(ROLEPLAY_PERFORMANCE.ID.eq(id.value()), ROLEPLAY_PERFORMANCE.RECORDING_ID.isNull())
                        .execute()
                == 1;
    }

    /** @return whether it was not so yet, and was not given up */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean setRecorded(PerformanceId id) {
        return db.update(ROLEPLAY_PERFORMANCE)
                        .set(ROLEPLAY_PERFORMANCE.STATE, PerformanceState.RECORDED.name())
                        .where(
                                ROLEPLAY_PERFORMANCE.ID.eq(id.value()),
                                ROLEPLAY_PERFORMANCE.ASSEMBLE_AFTER.isNotNull(),
                                ROLEPLAY_PERFORMANCE.STATE.eq(PerformanceState.CLOSED.name()))
                        .execute()
                == 1;
    }

    private static Performance read(RoleplayPerformanceRecord row) {
        return new Performance(
                new PerformanceId(row.getId()),
                new AssignmentId(row.getAssignmentId()),
                new CaseId(row.getCaseId()),
                new PersonId(row.getPersonId()),
                row.getCode(),
                new ScenarioId(row.getScenarioId()),
                new RubricId(row.getRubricId()),
                new SchemeVersionId(row.getSchemeVersionId()),
                Languages.ofTag(row.getLanguage()),
                row.getVoice(),
                new KeyId(row.getKeyId()),
                PerformanceState.valueOf(row.getState()),
                row.getOpenedAt(),
                row.getRecordingId() == null ? null : new BlobId(row.getRecordingId()),
                row.getSamples() == null ? 0 : row.getSamples());
    }
}
