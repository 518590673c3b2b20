package org.callworthy.roleplay;

import java.util.List;
import java.util.Map;
import org.callworthy.delivery.Attempt;

/**
 * What a call page needs in order to begin, or to go on where another one stopped.
 *
 * @param lines the audio of each step; empty once the performance is over, as the script then is
 * @param nextSegment a number for the page's first stretch of recording
 */
public record PerformanceView(
        PerformanceId id,
        String code,
        PerformanceState state,
        Attempt attempt,
        ScenarioVersion scenario,
        Map<String, LineAudio> lines,
        int nextSegment,
        List<ReceivedSegment> received,
        List<TimelineEntry> timeline) {

    /** The call's clock as far as the server knows it, in samples. */
    public long clockSamples() {
        long recorded =
                received.stream().mapToLong(ReceivedSegment::endSample).max().orElse(0);
        long noted = timeline.stream().mapToLong(TimelineEntry::atMillis).max().orElse(0) * 16;
        return Math.max(recorded, noted);
    }
}
