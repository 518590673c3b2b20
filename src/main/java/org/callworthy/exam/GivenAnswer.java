package org.callworthy.exam;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as its candidate gave it. Options are named by their place on the screen, from 1: the bank's own names say nothing
 * to the candidate, and might say too much.
 *
 * @param question its place in the exam, from 1
 * @param chosen options; empty if none was chosen or the question asks for judgements
 * @param judged options with the value given to each; empty for other questions
 * @param shown the response in the letters that stood beside the options, or as it was written; empty if there is none
 * @param clientAt the browser's time
 * @param late arrived after the end
 * @param replaced from a page that another one had taken over
 */
public record GivenAnswer(
        int question,
        List<Integer> chosen,
        Map<Integer, Integer> judged,
        String shown,
        int spentMs,
        boolean flagged,
        @Nullable Instant clientAt,
        Instant receivedAt,
        boolean late,
        boolean replaced) {

    public GivenAnswer {
        chosen = List.copyOf(chosen);
        judged = Map.copyOf(judged);
    }
}
