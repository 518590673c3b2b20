package org.callworthy.roleplay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.speech.Pcm;

/**
 * When the caller spoke, in samples on the call's clock.
 *
 * @param from the first sample
 * @param to the sample after the last one
 */
record CallerTurn(String step, long from, long to) {

    private static final int SAMPLES_PER_MILLI = Pcm.SPEECH_RATE / 1000;

    /** What cuts a line short: the page noted its end, or went away in the middle of it and said it again later. */
    private static final Set<TimelineKind> ENDS = EnumSet.of(
            TimelineKind.LINE_ENDED, TimelineKind.LINE_STARTED, TimelineKind.RESUMED, TimelineKind.CALL_ENDED);

    /**
     * @param timeline in the order of the call
     * @param lengths of the lines' audio in samples, by step
     */
    static List<CallerTurn> of(List<TimelineEntry> timeline, Map<String, Long> lengths) {
        List<CallerTurn> turns = new ArrayList<>();
        for (int i = 0; i < timeline.size(); i++) {
            TimelineEntry entry = timeline.get(i);
            String step = entry.step();
            if (entry.kind() == TimelineKind.LINE_STARTED && step != null && lengths.containsKey(step)) {
                long from = sample(entry);
                long to = Math.min(from + lengths.get(step), end(timeline.subList(i + 1, timeline.size())));
                turns.add(new CallerTurn(step, from, to));
            }
        }
        return turns.stream().filter(turn -> turn.to() > turn.from()).toList();
    }

    private static long end(List<TimelineEntry> later) {
        return later.stream()
                .filter(entry -> ENDS.contains(entry.kind()))
                .findFirst()
                .map(CallerTurn::sample)
                .orElse(Long.MAX_VALUE);
    }

    private static long sample(TimelineEntry entry) {
        return (long) entry.atMillis() * SAMPLES_PER_MILLI;
    }
}
