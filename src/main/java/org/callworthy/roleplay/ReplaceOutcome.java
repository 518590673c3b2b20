package org.callworthy.roleplay;

import org.callworthy.speech.AudioReading.Fault;

/** What may come of replacing the audio of a line by a recording. */
public sealed interface ReplaceOutcome {

    /** Stored; it is heard once somebody has approved it. */
    record Replaced(LineAudioId id) implements ReplaceOutcome {}

    record Unreadable(Fault fault) implements ReplaceOutcome {}

    /** Longer than a line may be. */
    record TooLong(int mostSeconds) implements ReplaceOutcome {}

    /** Nothing can be heard in it. */
    record Silent() implements ReplaceOutcome {}
}
