package org.callworthy.exam;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate did at an item; see {@link Answer}.
 *
 * @param response empty if the item was seen and is open
 */
public record NewAnswer(
        ItemVersionId item,
        int seq,
        Optional<Response> response,
        int spentMs,
        boolean flagged,
        @Nullable Instant clientAt) {

    Answer at(int place) {
        String json =
                response.filter(given -> !given.isEmpty()).map(Response::json).orElse(null);
        return new Answer(place, seq, json, spentMs, flagged, clientAt);
    }
}
