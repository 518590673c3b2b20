package org.callworthy.roleplay;

import static callworthy.db.Tables.SCHEME_RUBRIC;
import static callworthy.db.Tables.VAULT_BLOB;
import static callworthy.db.Tables.VAULT_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.common.Sha256;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.RubricId;
import org.callworthy.scheme.SchemeVersionId;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.KeyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoleplayRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");
    private static final PersonId AUTHOR = new PersonId(7);
    private static final PersonId CANDIDATE = new PersonId(8);
    private static final CaseId CASE = new CaseId(9);
    private static final KeyId KEY = new KeyId(4);
    private static final BlobId BLOB = new BlobId(5);
    private static final RubricId RUBRIC = new RubricId(6);
    private static final byte[] SOUND = PerformanceScene.second(1);

    private ScenarioRepository scenarios;
    private LineAudioRepository lines;
    private PerformanceRepository performances;
    private ChunkRepository chunks;
    private ActionRepository actions;
    private ScenarioVersion scenario;

    @BeforeEach
    void build() {
        scenarios = new ScenarioRepository(db);
        lines = new LineAudioRepository(db);
        performances = new PerformanceRepository(db);
        chunks = new ChunkRepository(db);
        actions = new ActionRepository(db);
        tx(this::whatOtherRoomsKeep);
        scenario = imported(1);
    }

    @Test
    void aScenarioIsReadBackAsItWasWritten() {
        assertThat(scenarios.find(scenario.id())).contains(scenario);
        assertThat(scenarios.find(scenario.scenario().key(), 1)).contains(scenario);
        assertThat(scenarios.source(scenario.id())).contains("Where is my parcel?");
    }

    @Test
    void publishingANewerVersionRetiresTheOlder() {
        tx(() -> scenarios.publish(scenario, AUTHOR, NINE));
        ScenarioVersion newer = imported(2);
        tx(() -> {
            scenarios.lockVersions(newer.scenario().key());
            scenarios.publish(newer, AUTHOR, NINE);
        });
        assertThat(scenarios.published(List.of(scenario.scenario().key())))
                .extracting(ScenarioVersion::id)
                .containsExactly(newer.id());
        assertThat(scenarios.find(scenario.id()).orElseThrow().state()).isEqualTo(ScenarioState.RETIRED);
    }

    @Test
    void anApprovedLineIsHeardUntilANewerOneIsApproved() {
        LineAudio first = line("opening");
        tx(() -> lines.insert(scenario.id(), first, AUTHOR));
        assertThat(tx(() -> lines.approve(scenario.id(), first, AUTHOR, NINE))).isTrue();
        assertThat(tx(() -> lines.approve(scenario.id(), first, AUTHOR, NINE))).isFalse();
        LineAudio second = line("opening");
        tx(() -> lines.insert(scenario.id(), second, null));
        assertThat(lines.of(scenario.id())).extracting(LineAudio::id).containsExactly(first.id(), second.id());

        tx(() -> lines.approve(scenario.id(), second, AUTHOR, NINE));

        assertThat(lines.of(scenario.id())).extracting(LineAudio::id).containsExactly(second.id());
        assertThat(lines.find(first.id()).orElseThrow().approvedAt()).isEqualTo(NINE);
    }

    @Test
    void aPerformanceKeepsTheLinesThatWereHeard() {
        LineAudio heard = line("opening");
        tx(() -> lines.insert(scenario.id(), heard, null));
        Performance performance = opened(heard);

        assertThat(performances.find(performance.id())).contains(performance);
        assertThat(performances.of(CASE)).containsExactly(performance);
        assertThat(performances.lines(performance.id())).isEqualTo(Map.of("opening", heard));
        assertThat(performances.playedBy(CANDIDATE))
                .containsExactly(scenario.scenario().key());
    }

    @Test
    void aPerformanceClosesOnceAndIsRecordedOnce() {
        PerformanceId id = opened().id();
        assertThat(tx(() -> performances.setRecorded(id)))
                .as("before it is closed")
                .isFalse();
        assertThat(tx(() -> performances.close(id, NINE))).isTrue();
        assertThat(tx(() -> performances.close(id, NINE))).isFalse();
        assertThat(tx(() -> performances.setRecording(id, BLOB, 16_000))).isTrue();
        assertThat(tx(() -> performances.setRecording(id, BLOB, 1))).isFalse();
        assertThat(tx(() -> performances.setRecorded(id))).isTrue();
        assertThat(tx(() -> performances.setRecorded(id))).isFalse();
        assertThat(performances.find(id).orElseThrow())
                .extracting(Performance::state, Performance::recording, Performance::samples)
                .containsExactly(PerformanceState.RECORDED, BLOB, 16_000L);
    }

    @Test
    void whoClaimsARecordingHasItToThemselvesForAWhile() {
        PerformanceId id = opened().id();
        Instant soon = NINE.plusSeconds(60);
        assertThat(tx(() -> performances.claim(NINE, soon))).isEmpty();
        tx(() -> performances.close(id, NINE));
        assertThat(tx(() -> performances.claim(NINE, soon)))
                .map(Performance::id)
                .contains(id);
        assertThat(tx(() -> performances.claim(NINE.plusSeconds(59), soon))).isEmpty();
        assertThat(tx(() -> performances.claim(soon, soon.plusSeconds(60))))
                .map(Performance::id)
                .contains(id);
    }

    @Test
    void chunksComeBackInTheOrderOfRecordingAndOnlyThoseThatCount() {
        PerformanceId id = opened().id();
        Chunk second = chunk(id, 100, 1, false, false);
        Chunk first = chunk(id, 100, 0, false, false);
        Chunk later = chunk(id, 200, 0, false, false);
        Chunk stale = chunk(id, 100, 2, true, false);
        Chunk late = chunk(id, 100, 3, false, true);
        tx(() -> chunks.insert(List.of(sealed(later), sealed(late), sealed(second), sealed(stale), sealed(first))));

        assertThat(chunks.counted(id)).extracting(Chunk::key).containsExactly(first.key(), second.key(), later.key());
        assertThat(chunks.find(List.of(stale.key(), late.key(), new ChunkKey(id, 1, 1))))
                .containsOnlyKeys(stale.key(), late.key());

        tx(() -> chunks.count(chunk(id, 100, 2, false, false)));

        assertThat(chunks.counted(id)).extracting(Chunk::key).contains(stale.key());
    }

    @Test
    void noChunkTakesTheKeyOfAnother() {
        PerformanceId id = opened().id();
        tx(() -> chunks.insert(List.of(sealed(chunk(id, 100, 0, false, false)))));
        assertThatThrownBy(() -> tx(() -> chunks.insert(List.of(sealed(chunk(id, 100, 0, true, false))))))
                .isInstanceOf(RuntimeException.class);
        assertThat(chunks.counted(id)).hasSize(1);
    }

    @Test
    void soundIsClearedButWhatItWasStays() {
        PerformanceId id = opened().id();
        Chunk one = chunk(id, 100, 0, false, false);
        Chunk late = chunk(id, 100, 1, false, true);
        tx(() -> chunks.insert(List.of(sealed(one), sealed(late))));
        assertThat(chunks.sound(one.key())).contains(SOUND);

        tx(() -> chunks.clear(id));

        assertThat(chunks.sound(one.key())).isEmpty();
        assertThat(chunks.sound(late.key())).as("it is in no recording").contains(SOUND);
        assertThat(chunks.counted(id))
                .singleElement()
                .satisfies(it -> assertThat(it.hasContentOf(one)).isTrue());
    }

    @Test
    void theTimelineIsInTheOrderOfEpochAndNumber() {
        PerformanceId id = opened().id();
        TimelineEntry third = entry(2, 1, TimelineKind.RESUMED, null);
        TimelineEntry second = entry(1, 2, TimelineKind.NOTE, "opening");
        TimelineEntry first = entry(1, 1, TimelineKind.LINE_STARTED, "opening");
        TimelineEntry stale = entry(1, 3, TimelineKind.ACTION, "opening");
        tx(() -> List.of(third, second, first).forEach(it -> actions.insert(id, it, false, false, NINE)));
        tx(() -> actions.insert(id, stale, true, false, NINE));

        assertThat(actions.timeline(id)).containsExactly(first, second, third);
        assertThat(actions.standing(id)).containsEntry(List.of(1, 3), false).containsEntry(List.of(1, 1), true);

        tx(() -> actions.count(id, stale));

        assertThat(actions.timeline(id)).containsExactly(first, second, stale, third);
    }

    private ScenarioVersion imported(int number) {
        String text = ScenarioText.GOOD.replace("version: 1", "version: " + number);
        var parsed = ScenarioFile.parse("scenario.yaml", text);
        Scenario read = parsed.content().orElseThrow();
        String source = CanonicalJson.of(parsed.document().orElseThrow().root());
        ScenarioId id = tx(() -> scenarios.insert(read, source, RUBRIC, NINE));
        return new ScenarioVersion(id, read, RUBRIC, ScenarioState.DRAFT);
    }

    private Performance opened(LineAudio... heard) {
        Performance performance = new Performance(
                new PerformanceId(Ids.next()),
                new AssignmentId(Ids.next()),
                CASE,
                CANDIDATE,
                Code.random(),
                scenario.id(),
                RUBRIC,
                new SchemeVersionId(3),
                Languages.CHINESE,
                "a recording",
                KEY,
                PerformanceState.OPEN,
                NINE,
                null,
                0);
        tx(() -> performances.insert(performance, List.of(heard)));
        return performance;
    }

    private static LineAudio line(String step) {
        return new LineAudio(
                new LineAudioId(Ids.next()),
                new LineKey(step, Languages.CHINESE),
                BLOB,
                "a recording",
                LineOrigin.UPLOADED,
                1500,
                NINE,
                null,
                null,
                null,
                null);
    }

    private static Chunk chunk(PerformanceId id, int segment, int seq, boolean stale, boolean late) {
        return new Chunk(new ChunkKey(id, segment, seq), 1, 16_000L * seq, 16_000, Sha256.of(SOUND), stale, late);
    }

    private static ChunkRepository.Sealed sealed(Chunk chunk) {
        return new ChunkRepository.Sealed(chunk, SOUND, NINE);
    }

    private static TimelineEntry entry(int epoch, int seq, TimelineKind kind, String step) {
        return new TimelineEntry(epoch, seq, kind, step, "细节", 40);
    }

    private void whatOtherRoomsKeep() {
        db.insertInto(VAULT_KEY)
                .set(VAULT_KEY.ID, KEY.value())
                .set(VAULT_KEY.PURPOSE, "RECORDING")
                .set(VAULT_KEY.WRAPPED_BY, "1")
                .set(VAULT_KEY.CREATED_AT, NINE)
                .execute();
        db.insertInto(VAULT_BLOB)
                .set(VAULT_BLOB.ID, BLOB.value())
                .set(VAULT_BLOB.KEY_ID, KEY.value())
                .set(VAULT_BLOB.PURPOSE, "RECORDING")
                .set(VAULT_BLOB.MEDIA_TYPE, "audio/wav")
                .set(VAULT_BLOB.SIZE_BYTES, 44L)
                .set(VAULT_BLOB.SHA256, Sha256.of(SOUND))
                .set(VAULT_BLOB.STORED_AT, NINE)
                .execute();
        db.insertInto(SCHEME_RUBRIC)
                .set(SCHEME_RUBRIC.ID, RUBRIC.value())
                .set(SCHEME_RUBRIC.RUBRIC_KEY, "lost-parcel")
                .set(SCHEME_RUBRIC.NUMBER, 1)
                .set(SCHEME_RUBRIC.SOURCE, "{}")
                .set(SCHEME_RUBRIC.SHA256, Sha256.of("{}"))
                .set(SCHEME_RUBRIC.PUBLISHED_AT, NINE)
                .execute();
    }
}
