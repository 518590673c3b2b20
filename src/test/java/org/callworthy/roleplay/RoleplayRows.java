package org.callworthy.roleplay;

import static callworthy.db.Tables.SCHEME_RUBRIC;
import static callworthy.db.Tables.VAULT_BLOB;
import static callworthy.db.Tables.VAULT_KEY;

import java.time.Instant;
import java.util.List;
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

/** Rows of scenarios and performances. */
abstract class RoleplayRows extends RepositoryTest {

    static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");
    static final PersonId AUTHOR = new PersonId(7);
    static final PersonId CANDIDATE = new PersonId(8);
    static final CaseId CASE = new CaseId(9);
    static final KeyId KEY = new KeyId(4);
    static final BlobId BLOB = new BlobId(5);
    static final RubricId RUBRIC = new RubricId(6);
    static final byte[] SOUND = PerformanceScene.second(1);
    ScenarioRepository scenarios;
    LineAudioRepository lines;
    PerformanceRepository performances;
    ChunkRepository chunks;
    ActionRepository actions;
    ScenarioVersion scenario;

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

    ScenarioVersion imported(int number) {
        String text = ScenarioText.GOOD.replace("version: 1", "version: " + number);
        var parsed = ScenarioFile.parse("scenario.yaml", text);
        Scenario read = parsed.content().orElseThrow();
        String source = CanonicalJson.of(parsed.document().orElseThrow().root());
        ScenarioId id = tx(() -> scenarios.insert(read, source, RUBRIC, NINE));
        return new ScenarioVersion(id, read, RUBRIC, ScenarioState.DRAFT);
    }

    Performance opened(LineAudio... heard) {
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

    static LineAudio line(String step) {
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

    static Chunk chunk(PerformanceId id, int segment, int seq, boolean stale, boolean late) {
        return new Chunk(new ChunkKey(id, segment, seq), 1, 16_000L * seq, 16_000, Sha256.of(SOUND), stale, late);
    }

    static ChunkRepository.Sealed sealed(Chunk chunk) {
        return new ChunkRepository.Sealed(chunk, SOUND, NINE);
    }

    static TimelineEntry entry(int epoch, int seq, TimelineKind kind, String step) {
        return new TimelineEntry(epoch, seq, kind, step, "细节", 40);
    }

    void whatOtherRoomsKeep() {
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
