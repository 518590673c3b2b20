package org.callworthy.roleplay;

import java.time.Instant;

/** What may come of noting entries on the timeline. Whatever comes of it, they are durable. */
public sealed interface NoteOutcome {

    record Noted(Instant deadline) implements NoteOutcome {}

    /** A newer start has taken over: kept, but they do not count unless they come again under the newest token. */
    record KeptStale(int epoch) implements NoteOutcome {}

    /** The performance was over: kept, but they do not count. */
    record KeptLate() implements NoteOutcome {}

    /** More than one call ever has: nothing of it was kept. */
    record TooMany() implements NoteOutcome {}
}
