package org.callworthy.roleplay;

import java.io.Serializable;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;

/**
 * A scenario in a list.
 *
 * @param lines in all languages
 * @param voiced lines that have audio
 * @param approved lines whose newest audio a person has approved
 */
public record ScenarioSummary(
        ScenarioId id,
        String key,
        int number,
        Track track,
        LocalizedText title,
        ScenarioState state,
        int lines,
        int voiced,
        int approved)
        implements Serializable {}
