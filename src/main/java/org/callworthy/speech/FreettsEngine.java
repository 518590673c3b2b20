package org.callworthy.speech;

import com.sun.speech.freetts.FreeTTSSpeakableImpl;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.audio.NullAudioPlayer;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.Arrays;

/** One FreeTTS synthesiser with voice kevin16, for one thread at a time: a shared one mixes up what it says. */
final class FreettsEngine {

    static final String VOICE = "kevin16";

    private final Voice kevin = allocate();

    /** FreeTTS has global tables, so engines are made one after the other. */
    private static synchronized Voice allocate() {
        Voice kevin = Arrays.stream(new KevinVoiceDirectory().getVoices())
                .filter(voice -> voice.getName().equals(VOICE))
                .findFirst()
                .orElseThrow();
        kevin.allocate();
        // Without its queue the engine works in the calling thread instead of one of its own.
        kevin.getOutputQueue().close();
        kevin.setOutputQueue(null);
        return kevin;
    }

    /** Pitch and range are its mean and standard deviation in hertz. */
    Pcm speak(String text, double wordsPerMinute, double pitch, double range) {
        kevin.setRate((float) wordsPerMinute);
        kevin.setPitch((float) pitch);
        kevin.setPitchRange((float) range);
        var memory = new Memory();
        kevin.setAudioPlayer(memory);
        if (!kevin.speak(new Line(text)))
            throw new IllegalStateException("FreeTTS gave up on a line of " + text.length() + " characters");
        byte[] bytes = memory.bytes.toByteArray();
        return new Pcm(L16.samples(bytes, 0, bytes.length, ByteOrder.BIG_ENDIAN), (int)
                memory.getAudioFormat().getSampleRate());
    }

    /** Everything has been said when {@code speak} comes back, so there is nothing to wait for. */
    private static final class Line extends FreeTTSSpeakableImpl {
        Line(String text) {
            super(text);
        }

        @Override
        public boolean waitCompleted() {
            return true;
        }
    }

    /** A player that keeps the samples, big end first as FreeTTS gives them. */
    private static final class Memory extends NullAudioPlayer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public boolean write(byte[] audio) {
            return write(audio, 0, audio.length);
        }

        @Override
        public boolean write(byte[] audio, int offset, int size) {
            bytes.write(audio, offset, size);
            return true;
        }
    }
}
