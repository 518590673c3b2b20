package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PerformanceRepositoryTest extends RoleplayRows {

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
}
