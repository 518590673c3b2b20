package org.callworthy.exam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting's journal held when it was issued, as the candidate takes it away. Items go by their number: neither their
 * text nor a key nor a score is in it.
 *
 * @param closedAt null while the sitting was open
 * @param key the public half of the key that signed it
 */
record Receipt(
        String format,
        String sitting,
        Map<String, String> exam,
        int items,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        Instant issuedAt,
        List<Line> entries,
        Head head,
        String key) {

    static final String FORMAT = "callworthy-exam-receipt/1";

    enum Counting {
        /** The item's current answer. */
        COUNTS,
        /** A later one took its place. */
        REPLACED,
        /** From a page that had been taken over. */
        STALE,
        LATE
    }

    /**
     * An entry of the journal, with all that its hash covers.
     *
     * @param item the number in the form
     * @param response canonical JSON; null if the item was seen and open
     * @param shown the response in the letters that stood beside the options
     */
    record Line(
            int link,
            String hash,
            int item,
            int epoch,
            int seq,
            @Nullable String response,
            @Nullable String shown,
            int spentMs,
            boolean flagged,
            @Nullable Instant clientAt,
            Instant receivedAt,
            boolean stale,
            boolean late,
            Counting counting) {

        Line {
            Objects.requireNonNull(hash);
            Objects.requireNonNull(receivedAt);
            Objects.requireNonNull(counting);
        }

        JournalEntry entry(SittingId sitting) {
            return new JournalEntry(
                    sitting,
                    epoch,
                    new Answer(item, seq, response, spentMs, flagged, clientAt),
                    receivedAt,
                    stale,
                    late);
        }
    }

    record Head(int link, String hash) {}

    Receipt {
        entries = List.copyOf(entries);
        exam = Map.copyOf(exam);
        Objects.requireNonNull(sitting);
        Objects.requireNonNull(issuedAt);
        Objects.requireNonNull(head);
    }

    SittingId sittingId() {
        return SittingId.parse(sitting);
    }

    /** Places in the list, from 1, whose content is not what the hashes say. */
    List<Integer> altered() {
        SittingId id = sittingId();
        List<Integer> altered = new ArrayList<>();
        JournalLink before = JournalLink.start();
        for (Line line : entries) {
            JournalLink link = new JournalLink(line.link(), line.hash());
            if (!before.next(line.entry(id)).equals(link)) {
                altered.add(line.link());
            }
            before = link;
        }
        return altered;
    }
}
