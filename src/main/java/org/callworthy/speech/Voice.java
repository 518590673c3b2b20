package org.callworthy.speech;

import java.util.Locale;
import java.util.Optional;
import org.callworthy.speech.SpeechOutcome.Unspeakable;

/** A synthesiser. Safe for threads; the same words give the same samples. */
public interface Voice {

    /** Name and version, kept with a performance so that it is known for ever what the candidate heard. */
    String id();

    boolean speaks(Locale locale);

    /** Why this text must not be given to {@link #speak}: something in it would be left out or never end. */
    Optional<Unspeakable> objection(String text);

    /** The text as one phrase at {@link Pcm#SPEECH_RATE}, at the voice's own level, with silence at its ends. */
    Pcm speak(String text, Mood mood, CallerVoice caller);
}
