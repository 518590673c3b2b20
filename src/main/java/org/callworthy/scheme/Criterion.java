package org.callworthy.scheme;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.callworthy.common.LocalizedText;

/**
 * One thing to score, from 0 to 4.
 *
 * @param mustReach the least score, if the criterion is critical
 * @param anchors the behaviour described at each score
 */
public record Criterion(
        String id,
        LocalizedText title,
        String competency,
        int weight,
        OptionalInt mustReach,
        Map<Integer, LocalizedText> anchors) {

    public static final int HIGHEST_SCORE = 4;

    public Criterion {
        anchors = Collections.unmodifiableMap(new TreeMap<>(anchors));
    }

    public boolean isCritical() {
        return mustReach.isPresent();
    }
}
