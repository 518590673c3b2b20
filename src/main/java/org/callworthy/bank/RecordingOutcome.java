package org.callworthy.bank;

import org.callworthy.common.yaml.Wording;
import org.callworthy.speech.AudioReading.Fault;

/** What may come of a recording for an item. */
public sealed interface RecordingOutcome {

    /** It is in its place, and the draft's text names it. */
    record Kept() implements RecordingOutcome {}

    /** It cannot be heard as it is; nothing was kept. */
    sealed interface Unheard extends RecordingOutcome {

        /** As a file's report says it. */
        default Wording why() {
            return switch (this) {
                case Unreadable(var fault) ->
                    switch (fault) {
                        case OTHER_FORMAT -> Wording.of("only WAV and FLAC are taken");
                        case EMPTY -> Wording.of("nothing can be heard in it");
                        case UNSUPPORTED, TRUNCATED, DAMAGED, TOO_LONG ->
                            Wording.of("it is damaged, or no 16-bit sound with one or two channels");
                    };
                case Silent silent -> Wording.of("nothing can be heard in it");
                case TooLong(int most) -> Wording.of("it lasts longer than {0} seconds", most);
                case TooLarge(int most) -> Wording.of("it takes more than {0} MB", most);
            };
        }
    }

    /** No sound that can be read. */
    record Unreadable(Fault fault) implements Unheard {}

    record Silent() implements Unheard {}

    record TooLong(int mostSeconds) implements Unheard {}

    record TooLarge(int mostMegabytes) implements Unheard {}

    /** The version is no draft any more. */
    record Closed() implements RecordingOutcome {}
}
