package org.callworthy.speech;

import java.util.List;

/** What comes of asking for a line to be spoken. */
public sealed interface SpeechOutcome {

    /** The line at 16 kHz, level by mood, nothing clipped. */
    record Spoken(Pcm audio, String voiceId, List<PhraseTiming> phrases) implements SpeechOutcome {
        public Spoken {
            phrases = List.copyOf(phrases);
        }
    }

    /** The line needs an uploaded recording. */
    record NoVoice(Lack lack) implements SpeechOutcome {}

    enum Lack {
        /** We have no synthesiser for this language. */
        LANGUAGE,
        /** The optional program is not installed. */
        PROGRAM_MISSING,
        /** It is there, but does not speak as it should. */
        PROGRAM_BROKEN
    }

    /**
     * The text must change; {@code detail} says what is in the way, for logs and authors: the characters, the length.
     */
    record Unspeakable(Obstacle obstacle, String detail) implements SpeechOutcome {}

    enum Obstacle {
        /** More than {@link Speech#MAX_CHARACTERS}. */
        TOO_LONG,
        /** Nothing left that can be read: blank, emoji, symbols. */
        NO_WORDS,
        /** Characters of a script that this voice would leave out without a word. */
        OTHER_SCRIPT,
        /** The voice made no sound of it. */
        SILENT
    }
}
