package org.callworthy.speech;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import org.callworthy.speech.AudioReading.Decoded;
import org.callworthy.speech.AudioReading.Fault;
import org.callworthy.speech.AudioReading.Refused;
import org.junit.jupiter.api.Test;

class WavTest {

    private static final Pcm TONE = Sounds.tone(440, -6, 0.5, 16_000);
    private static final int DATA_SIZE_AT = 40;

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(Wav.read(Wav.write(TONE))).isEqualTo(new Decoded(TONE));
    }

    @Test
    void samplesToL16AndBackAreTheSameAndBigEndian() {
        byte[] bytes = L16.write(new Pcm(new short[] {0x0102, -2}, 16_000));

        assertThat(bytes).containsExactly(1, 2, -1, -2);
        assertThat(L16.read(L16.write(TONE), 16_000)).isEqualTo(new Decoded(TONE));
        assertThat(fault(L16.read(new byte[3], 16_000))).isEqualTo(Fault.TRUNCATED);
    }

    @Test
    void stereoIsReadAsItsMean() {
        byte[] stereo = changed(Wav.write(new Pcm(new short[] {100, 300, -5, -7}, 16_000)), file -> {
            file.putShort(22, (short) 2);
            file.putShort(32, (short) 4);
        });

        assertThat(Wav.read(stereo).orThrow().samples()).containsExactly(200, -6);
    }

    @Test
    void fileFromAPipeWithoutALengthIsReadToItsEnd() {
        byte[] piped = changed(Wav.write(TONE), file -> file.putInt(DATA_SIZE_AT, 0x7FFFF000));

        assertThat(Wav.read(piped)).isEqualTo(new Decoded(TONE));
    }

    @Test
    void chunksThatWeDoNotKnowAreSkipped() {
        byte[] plain = Wav.write(TONE);
        var file = ByteBuffer.allocate(plain.length + 12).order(ByteOrder.LITTLE_ENDIAN);
        file.put(plain, 0, 12).put("LIST".getBytes(UTF_8)).putInt(3).putInt(0).put(plain, 12, plain.length - 12);

        assertThat(Wav.read(file.array())).isEqualTo(new Decoded(TONE));
    }

    @Test
    void otherFilesAndOtherSoundsAreRefused() {
        byte[] file = Wav.write(TONE);

        assertThat(fault(Wav.read(new byte[0]))).isEqualTo(Fault.OTHER_FORMAT);
        assertThat(fault(Wav.read("ID3 and then some music".getBytes(UTF_8)))).isEqualTo(Fault.OTHER_FORMAT);
        assertThat(fault(Wav.read(changed(file, f -> f.putShort(20, (short) 3)))))
                .isEqualTo(Fault.UNSUPPORTED);
        assertThat(fault(Wav.read(changed(file, f -> f.putShort(34, (short) 24)))))
                .isEqualTo(Fault.UNSUPPORTED);
        assertThat(fault(Wav.read(changed(file, f -> f.putShort(22, (short) 6)))))
                .isEqualTo(Fault.UNSUPPORTED);
        assertThat(fault(Wav.read(changed(file, f -> f.putInt(24, 0))))).isEqualTo(Fault.UNSUPPORTED);
        assertThat(fault(Wav.read(changed(file, f -> f.putInt(24, -1))))).isEqualTo(Fault.UNSUPPORTED);
        assertThat(fault(Wav.read(changed(file, f -> f.putInt(16, -1))))).isEqualTo(Fault.TRUNCATED);
        assertThat(fault(Wav.read(changed(file, f -> f.putInt(DATA_SIZE_AT, 15_999)))))
                .isEqualTo(Fault.DAMAGED);
        assertThat(fault(Wav.read(Arrays.copyOf(file, 44)))).isEqualTo(Fault.TRUNCATED);
        assertThat(fault(Wav.read(Wav.write(new Pcm(new short[0], 16_000))))).isEqualTo(Fault.EMPTY);
    }

    @Test
    void fileThatIsCutOffAnywhereIsRefused() {
        byte[] file = Wav.write(TONE);

        for (int length = 0; length < file.length; length += length < 60 ? 1 : 997)
            assertThat(Wav.read(Arrays.copyOf(file, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(Refused.class);
    }

    private static Fault fault(AudioReading reading) {
        return ((Refused) reading).fault();
    }

    private static byte[] changed(byte[] file, Consumer<ByteBuffer> change) {
        byte[] copy = file.clone();
        change.accept(ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN));
        return copy;
    }
}
