package org.callworthy.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.callworthy.speech.SpeechOutcome.Unspeakable;

/** English, by a pool of FreeTTS engines: as many as there are processors, each made when it is first needed. */
final class FreettsVoice implements Voice {

    private static final String ID = "freetts-1.2.2/" + FreettsEngine.VOICE;

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final ConcurrentLinkedDeque<FreettsEngine> idle = new ConcurrentLinkedDeque<>();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean speaks(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    @Override
    public Optional<Unspeakable> objection(String text) {
        return EnglishText.objection(text);
    }

    @Override
    public Pcm speak(String text, Mood mood, CallerVoice caller) {
        String spoken = EnglishText.spoken(text);
        if (spoken.isEmpty()) return new Pcm(new short[0], Pcm.SPEECH_RATE);
        double pitch = caller.pitch / caller.k;
        turns.acquireUninterruptibly();
        try {
            FreettsEngine known = idle.poll();
            FreettsEngine engine = known == null ? new FreettsEngine() : known;
            Pcm line = engine.speak(spoken, mood.wordsPerMinute / caller.k, mood.pitch * pitch, mood.range * pitch);
            idle.push(engine); // not after an exception: who knows what it has in mind
            return caller.shift(line);
        } finally {
            turns.release();
        }
    }
}
