package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.callworthy.roleplay.Montage.Piece;
import org.junit.jupiter.api.Test;

class MontageTest {

    private static final PerformanceId CALL = new PerformanceId(1);

    @Test
    void chunksFollowOneAnother() {
        Chunk first = chunk(0, 0, 10);
        Chunk second = chunk(1, 10, 10);

        assertThat(Montage.of(List.of(first, second)))
                .isEqualTo(new Montage(List.of(new Piece(first, 0, 10), new Piece(second, 0, 10)), 20));
    }

    @Test
    void whatWasNotRecordedIsSilence() {
        Chunk late = chunk(0, 7, 3);

        assertThat(Montage.of(List.of(late)))
                .isEqualTo(new Montage(List.of(new Piece(null, 0, 7), new Piece(late, 0, 3)), 10));
    }

    @Test
    void aLaterChunkCutsAnEarlierOneInTwo() {
        Chunk long1 = chunk(0, 0, 10);
        Chunk short2 = chunk(1, 4, 2);

        assertThat(Montage.of(List.of(long1, short2)).pieces())
                .containsExactly(new Piece(long1, 0, 4), new Piece(short2, 0, 2), new Piece(long1, 6, 4));
    }

    @Test
    void whateverTheOverlapsEachSampleIsThatOfTheLastChunkThatHasIt() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            List<Chunk> chunks = new ArrayList<>();
            Chunk[] expected = new Chunk[60];
            int end = 0;
            for (int seq = 0; seq < 8; seq++) {
                Chunk chunk = chunk(seq, random.nextInt(40), 1 + random.nextInt(20));
                chunks.add(chunk);
                for (int at = (int) chunk.firstSample(); at < chunk.end(); at++) {
                    expected[at] = chunk;
                }
                end = Math.max(end, (int) chunk.end());
            }
            assertThat(Montage.of(chunks).samples()).isEqualTo(end);
            int at = 0;
            for (Piece piece : Montage.of(chunks).pieces()) {
                for (int i = 0; i < piece.samples(); i++, at++) {
                    assertThat(piece.chunk()).isEqualTo(expected[at]);
                    if (piece.chunk() != null) {
                        assertThat(piece.chunk().firstSample() + piece.skip() + i)
                                .isEqualTo(at);
                    }
                }
            }
            assertThat(at).isEqualTo(end);
        }
    }

    private static Chunk chunk(int seq, long from, int samples) {
        return new Chunk(new ChunkKey(CALL, 1, seq), 1, from, samples, new byte[32], false, false);
    }
}
