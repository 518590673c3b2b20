package org.callworthy.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.callworthy.speech.AudioReading.Decoded;
import org.callworthy.speech.AudioReading.Fault;
import org.callworthy.speech.AudioReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlacTest {

    private static final Pcm SOUND = Sounds.mix(Sounds.tone(440, -12, 1.3, 16_000), Sounds.noise(-50, 1.3, 1));

    @Test
    void whatWasWrittenIsReadBackAndSmaller() {
        byte[] flac = Flac.write(SOUND);

        assertThat(Flac.read(flac)).isEqualTo(new Decoded(SOUND));
        assertThat(flac.length).isLessThan(Wav.write(SOUND).length * 2 / 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 100, 4095, 4096, 4097, 8192, 8193})
    void everyLengthIsReadBack(int length) {
        Pcm cut = SOUND.slice(0, length);

        assertThat(Flac.read(Flac.write(cut))).isEqualTo(new Decoded(cut));
    }

    @Test
    void silenceNoiseAndFullScaleAreReadBack() {
        var sounds = List.of(
                Pcm.silence(Duration.ofSeconds(1), 16_000),
                Sounds.noise(0, 1, 2),
                Sounds.tone(1000, 20, 1, 16_000),
                Sounds.tone(300, -6, 1, 44_100));

        assertThat(sounds)
                .allSatisfy(sound -> assertThat(Flac.read(Flac.write(sound))).isEqualTo(new Decoded(sound)));
    }

    @Test
    void otherFilesAreRefused() {
        byte[] flac = Flac.write(SOUND);
        byte[] wide = flac.clone();
        wide[20] |= 1; // 32 bits a sample

        assertThat(fault(new byte[0])).isEqualTo(Fault.OTHER_FORMAT);
        assertThat(fault(Wav.write(SOUND))).isEqualTo(Fault.OTHER_FORMAT);
        assertThat(fault(wide)).isEqualTo(Fault.UNSUPPORTED);
        assertThat(fault(Arrays.copyOf(flac, flac.length / 2))).isIn(Fault.TRUNCATED, Fault.DAMAGED);
    }

    @Test
    void headerThatPromisesMoreThanThereIsCostsNothing() {
        byte[] flac = Flac.write(SOUND);
        flac[21] |= 0x0F;

        assertThat(fault(flac)).isEqualTo(Fault.TOO_LONG);
    }

    @Test
    void damagedFileIsRefusedOrSoundsTheSameAndNeverHangs() {
        byte[] flac = Flac.write(SOUND);
        var random = new Random(3);

        for (int i = 0; i < 300; i++) {
            byte[] damaged = flac.clone();
            damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 << random.nextInt(8));
            AudioReading reading = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Flac.read(damaged));
            if (reading instanceof Decoded(Pcm audio))
                assertThat(audio.samples()).isEqualTo(SOUND.samples());
        }
    }

    private static Fault fault(byte[] bytes) {
        return ((Refused) Flac.read(bytes)).fault();
    }
}
