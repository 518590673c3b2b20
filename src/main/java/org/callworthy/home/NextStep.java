package org.callworthy.home;

import java.io.Serializable;
import org.callworthy.certification.LevelStanding.Ahead;
import org.callworthy.certification.LevelStanding.Held;
import org.callworthy.certification.LevelStanding.Part;
import org.callworthy.certification.LevelStep;
import org.callworthy.delivery.CaseId;

/** The one thing that a candidate can do next on a track, or what they wait for. */
sealed interface NextStep extends Serializable {

    LevelStep level();

    /** @param again whether it was begun already */
    record Sit(LevelStep level, Part part, boolean again) implements NextStep {}

    record Opens(LevelStep level, Part part) implements NextStep {}

    /** The window ran out before a start. */
    record Missed(LevelStep level, Part part) implements NextStep {}

    /** Everything is handed in; it is scored and rated. */
    record Rated(LevelStep level) implements NextStep {}

    record Decided(LevelStep level) implements NextStep {}

    record Conditions(LevelStep level, CaseId caseId) implements NextStep {}

    record Certified(LevelStep level, Held held) implements NextStep {}

    /** A level that a case can be opened for, or for which something is missing. */
    record Next(LevelStep level, Ahead ahead) implements NextStep {}

    record Preparing(LevelStep level) implements NextStep {}
}
