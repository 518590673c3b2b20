package org.callworthy.rating;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.callworthy.common.LocalizedText;
import org.callworthy.roleplay.PerformanceId;

/**
 * A performance for which raters are missing.
 *
 * @param wanted how many raters there should be, of whom {@code held} are found
 * @param raters how many people have the role that the scheme asks for
 * @param bars how many of them are barred by what; a person may be barred by several things
 */
public record WaitingPerformance(
        PerformanceId performance,
        String code,
        LocalizedText scenario,
        Locale language,
        Instant since,
        int wanted,
        int held,
        int raters,
        Map<Bar, Integer> bars)
        implements Serializable {

    WaitingPerformance because(int people, Map<Bar, Integer> counts) {
        return new WaitingPerformance(
                performance, code, scenario, language, since, wanted, held, people, Map.copyOf(counts));
    }
}
