package org.callworthy.roleplay;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How far the lines of a scenario are in one language.
 *
 * @param approved lines whose newest audio a person has approved
 * @param voices synthesisers that are heard in the newest audio
 */
public record LanguageProgress(Locale language, int lines, int approved, List<String> voices) implements Serializable {

    /** How many lines somebody has still to listen to, or to find a sound for. */
    public int open() {
        return lines - approved;
    }

    public boolean isComplete() {
        return approved == lines;
    }
}
