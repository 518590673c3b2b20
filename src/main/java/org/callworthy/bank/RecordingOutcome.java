package org.callworthy.bank;

import org.callworthy.speech.AudioReading.Fault;

/** What may come of a recording for an item. */
public sealed interface RecordingOutcome {

    record Kept() implements RecordingOutcome {}

    /** No sound that can be read; nothing was kept. */
    record Unreadable(Fault fault) implements RecordingOutcome {}

    record Silent() implements RecordingOutcome {}

    record TooLong(int mostSeconds) implements RecordingOutcome {}

    /** The version is no draft any more. */
    record Closed() implements RecordingOutcome {}
}
