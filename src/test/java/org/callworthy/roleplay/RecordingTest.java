package org.callworthy.roleplay;

import static callworthy.db.Tables.ROLEPLAY_CHUNK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.callworthy.roleplay.PerformanceScene.chunk;
import static org.callworthy.roleplay.PerformanceScene.claim;
import static org.callworthy.roleplay.PerformanceScene.second;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.delivery.Candidates;
import org.callworthy.roleplay.PerformanceScene.UnderWay;
import org.callworthy.speech.L16;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Vault;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

@CallworthyTest
@Import({Candidates.class, PerformanceScene.class})
@RecordApplicationEvents
class RecordingTest {

    @Autowired
    private PerformanceScene scene;

    @Autowired
    private Performances performances;

    @Autowired
    private PerformanceRepository rows;

    @Autowired
    private RecordingMaker maker;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Vault vault;

    @Autowired
    private DSLContext db;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void publish() {
        scene.publish();
    }

    @Test
    void theRecordingHoldsEachAcknowledgedSampleAtItsPlaceOnTheCallsClock() throws IOException {
        UnderWay call = scene.start();
        performances.save(call.bearer(), chunk(100, 1));
        performances.save(call.bearer(), chunk(100, 0));
        performances.save(call.bearer(), chunk(101, 0, 48_000, second(5)));
        performances.submit(call.bearer(), claim(100, 2), false);

        await(call.id());

        Pcm sound = recording(call.id());
        assertThat(sound.rate()).isEqualTo(16_000);
        assertThat(sound.length()).isEqualTo(64_000);
        assertThat(part(sound, 0)).isEqualTo(second(0));
        assertThat(part(sound, 1)).isEqualTo(second(1));
        assertThat(part(sound, 2)).containsOnly(0);
        assertThat(part(sound, 3)).isEqualTo(second(5));
        assertThat(performances.forRating(call.id()).milliseconds()).isEqualTo(4000);
    }

    @Test
    void onceTheRecordingIsCheckedTheChunksSoundIsClearedButNotTheirHashes() {
        UnderWay call = recorded();

        var rest = db.selectFrom(ROLEPLAY_CHUNK)
                .where(ROLEPLAY_CHUNK.PERFORMANCE_ID.eq(call.id().value()))
                .fetch();
        assertThat(rest).hasSize(1).allSatisfy(row -> {
            assertThat(row.getSealed()).isNull();
            assertThat(row.getSha256()).hasSize(32);
        });
    }

    @Test
    void aRecordedPerformanceIsToldOnceHoweverOftenItIsMade() {
        UnderWay call = recorded();

        maker.make(rows.find(call.id()).orElseThrow());

        assertThat(rows.find(call.id()).orElseThrow().state()).isEqualTo(PerformanceState.RECORDED);
    }

    @Test
    void whoeverIsKilledAfterStoringGoesOnWithWhatIsStored() {
        UnderWay call = closed(Duration.ofHours(1));
        byte[] wav = Wav.write(new Pcm(new short[1600], 16_000));
        BlobId stored =
                vault.store(rows.find(call.id()).orElseThrow().key(), "audio/wav", new ByteArrayInputStream(wav));
        transaction.executeWithoutResult(status -> rows.setRecording(call.id(), stored, 1600));

        maker.make(rows.find(call.id()).orElseThrow());

        assertThat(performances.recording(call.id())).isEqualTo(stored);
        assertThat(events.stream(PerformanceRecorded.class))
                .filteredOn(event -> event.performance().equals(call.id()))
                .hasSize(1);
    }

    @Test
    void aChunkThatIsNotWhatWasSentKeepsThePerformanceFromBeingRecorded() {
        UnderWay call = closed(Duration.ofHours(1));
        byte[] sealed = db.select(ROLEPLAY_CHUNK.SEALED)
                .from(ROLEPLAY_CHUNK)
                .where(ROLEPLAY_CHUNK.PERFORMANCE_ID.eq(call.id().value()))
                .fetchSingle(ROLEPLAY_CHUNK.SEALED);
        sealed[100] ^= 1;
        db.update(ROLEPLAY_CHUNK)
                .set(ROLEPLAY_CHUNK.SEALED, sealed)
                .where(ROLEPLAY_CHUNK.PERFORMANCE_ID.eq(call.id().value()))
                .execute();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> maker.make(rows.find(call.id()).orElseThrow()))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows.find(call.id()).orElseThrow().state()).isEqualTo(PerformanceState.CLOSED);
    }

    @Test
    void aCallInWhichNothingWasRecordedHasAnEmptyRecording() throws IOException {
        UnderWay call = scene.start();
        performances.submit(call.bearer(), List.of(), false);

        await(call.id());

        assertThat(vault.open(performances.recording(call.id())).readAllBytes()).hasSize(Wav.HEADER);
    }

    private UnderWay recorded() {
        UnderWay call = scene.start();
        performances.save(call.bearer(), chunk(100, 0));
        performances.submit(call.bearer(), List.of(), false);
        await(call.id());
        return call;
    }

    /** Closed with one chunk; the job leaves it alone for a while. */
    private UnderWay closed(Duration untilJob) {
        UnderWay call = scene.start();
        performances.save(call.bearer(), chunk(100, 0));
        transaction.executeWithoutResult(status -> {
            rows.close(call.id(), Instant.now());
            rows.postpone(call.id(), Instant.now().plus(untilJob));
        });
        return call;
    }

    private void await(PerformanceId id) {
        for (int i = 0; i < 200; i++) {
            if (rows.find(id).orElseThrow().state() == PerformanceState.RECORDED) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("No recording after ten seconds");
    }

    private Pcm recording(PerformanceId id) throws IOException {
        return Wav.read(vault.open(performances.recording(id)).readAllBytes()).orThrow();
    }

    /** A second of the sound as a page would have sent it. */
    private static byte[] part(Pcm sound, int second) {
        short[] samples = Arrays.copyOfRange(sound.samples(), second * 16_000, (second + 1) * 16_000);
        return L16.write(new Pcm(samples, 16_000));
    }
}
