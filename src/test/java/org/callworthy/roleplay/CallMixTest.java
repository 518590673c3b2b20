package org.callworthy.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallMixTest {

    private static final int RATE = Pcm.SPEECH_RATE;

    @TempDir
    Path folder;

    @Test
    void theCallerIsHeardAtHisPlaceAtHalfHisLevelAndNowhereElse() throws IOException {
        short[] heard = samples(mix(flat(3 * RATE, 1000), turn(RATE, RATE + 400), line(400, 6000)));

        assertThat(heard).hasSize(3 * RATE);
        assertThat(Arrays.copyOfRange(heard, 0, RATE)).containsOnly(1000);
        assertThat(Arrays.copyOfRange(heard, RATE, RATE + 400)).containsOnly(4000);
        assertThat(Arrays.copyOfRange(heard, RATE + 400, 3 * RATE)).containsOnly(1000);
    }

    @Test
    void whatIsTooLoudTogetherIsHeldAtFullLevelAndNeverWrapsRound() throws IOException {
        short[] loud = samples(mix(flat(100, 30_000), turn(0, 100), line(100, 20_000)));
        short[] low = samples(mix(flat(100, -30_000), turn(0, 100), line(100, -20_000)));

        assertThat(loud).containsOnly(Short.MAX_VALUE);
        assertThat(low).containsOnly(Short.MIN_VALUE);
    }

    @Test
    void aLineThatWasCutShortIsHeardUntilThere() throws IOException {
        short[] heard = samples(mix(flat(1000, 0), turn(100, 300), line(5000, 200)));

        assertThat(Arrays.copyOfRange(heard, 100, 300)).containsOnly(100);
        assertThat(Arrays.copyOfRange(heard, 300, 1000)).containsOnly(0);
    }

    @Test
    void theCallGoesOnWhereTheMicrophoneWasLost() throws IOException {
        short[] heard = samples(mix(flat(100, 7), turn(200, 300), line(100, 200)));

        assertThat(heard).hasSize(300);
        assertThat(Arrays.copyOfRange(heard, 100, 200)).containsOnly(0);
        assertThat(Arrays.copyOfRange(heard, 200, 300)).containsOnly(100);
    }

    @Test
    void anyPartIsWhatTheWholeHasThere() throws IOException {
        Pcm recorded = new Pcm(noise(5 * RATE), RATE);
        CallMix mix = mix(recorded, turn(RATE / 2, 4 * RATE), new Pcm(noise(4 * RATE), RATE));
        byte[] whole = all(mix);

        assertThat(whole).hasSize((int) mix.length());
        for (long from : new long[] {0, 1, 43, 44, 45, 3_001, 2L * RATE + 44, 7L * RATE + 13, whole.length - 1}) {
            try (InputStream part = mix.open()) {
                part.skipNBytes(from);
                assertThat(part.readAllBytes()).isEqualTo(Arrays.copyOfRange(whole, (int) from, whole.length));
            }
        }
    }

    @Test
    void skippingTwiceAndBeyondTheEndStopsAtTheEnd() throws IOException {
        try (InputStream sound = mix(flat(2 * RATE, 1), turn(0, 1), line(1, 1)).open()) {
            assertThat(sound.skip(1_001)).isEqualTo(1_001);
            assertThat(sound.read()).isNotNegative();
            assertThat(sound.skip(Long.MAX_VALUE / 2)).isEqualTo(4L * RATE + 44 - 1_002);
            assertThat(sound.read()).isEqualTo(-1);
        }
    }

    @Test
    void aRecordingThatIsShorterThanItShouldBeIsNotPassedOffAsWhole() {
        CallMix longer = new CallMix(500, () -> channel(flat(100, 1)), List.of(), step -> line(1, 1));

        assertThatThrownBy(() -> all(longer)).isInstanceOf(IOException.class);
    }

    private CallMix mix(Pcm recorded, CallerTurn turn, Pcm line) {
        return new CallMix(recorded.length(), () -> channel(recorded), List.of(turn), step -> line);
    }

    private static CallerTurn turn(long from, long to) {
        return new CallerTurn("opening", from, to);
    }

    private SeekableByteChannel channel(Pcm recorded) {
        try {
            return FileChannel.open(Files.write(folder.resolve("recording.wav"), Wav.write(recorded)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Pcm flat(int samples, int level) {
        short[] all = new short[samples];
        Arrays.fill(all, (short) level);
        return new Pcm(all, RATE);
    }

    private static Pcm line(int samples, int level) {
        return flat(samples, level);
    }

    private static short[] noise(int samples) {
        java.util.Random noise = new java.util.Random(samples);
        short[] all = new short[samples];
        for (int i = 0; i < samples; i++) {
            all[i] = (short) noise.nextInt(-20_000, 20_000);
        }
        return all;
    }

    private static byte[] all(CallMix mix) throws IOException {
        try (InputStream sound = mix.open()) {
            return sound.readAllBytes();
        }
    }

    private static short[] samples(CallMix mix) throws IOException {
        return Wav.read(all(mix)).orThrow().samples();
    }
}
