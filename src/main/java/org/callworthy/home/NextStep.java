package org.callworthy.home;

import java.io.Serializable;
import java.util.Optional;
import org.callworthy.certification.LevelStanding.Ahead;
import org.callworthy.certification.LevelStanding.Held;
import org.callworthy.certification.LevelStanding.Part;
import org.callworthy.certification.LevelStep;
import org.callworthy.delivery.CaseId;

/** The one thing that a candidate can do next on a track, or what they wait for. */
sealed interface NextStep extends Serializable {

    LevelStep level();

    /** What it is about, if it is something to be sat. */
    default Optional<Part> part() {
        return switch (this) {
            case Sit sit -> Optional.of(sit.what());
            case Opens opens -> Optional.of(opens.what());
            case Missed missed -> Optional.of(missed.what());
            case Rated rated -> Optional.empty();
            case Decided decided -> Optional.empty();
            case Conditions conditions -> Optional.empty();
            case Certified certified -> Optional.empty();
            case Next next -> Optional.empty();
            case Preparing preparing -> Optional.empty();
        };
    }

    /** @param again whether it was begun already */
    record Sit(LevelStep level, Part what, boolean again) implements NextStep {}

    record Opens(LevelStep level, Part what) implements NextStep {}

    /** The window ran out before a start. */
    record Missed(LevelStep level, Part what) implements NextStep {}

    /** Everything is handed in; it is scored and rated. */
    record Rated(LevelStep level) implements NextStep {}

    record Decided(LevelStep level) implements NextStep {}

    record Conditions(LevelStep level, CaseId caseId) implements NextStep {}

    record Certified(LevelStep level, Held held) implements NextStep {}

    /** A level that a case can be opened for, or for which something is missing. */
    record Next(LevelStep level, Ahead ahead) implements NextStep {}

    record Preparing(LevelStep level) implements NextStep {}
}
