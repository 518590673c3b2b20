package org.callworthy.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The ends of the chains that this node wrote last, so that as a rule none has to be read. An end that another node has gone on
 * from is found out when the database refuses a second entry at the same link.
 */
final class JournalHeads {

    private static final int MOST = 20_000;

    private final Map<SittingId, JournalLink> known = new LinkedHashMap<>(16, 0.75f, true);

    /** Entries at the links where they go: nothing is remembered yet. */
    synchronized List<ChainedEntry> chain(
            Collection<JournalEntry> entries, Function<Collection<SittingId>, Map<SittingId, JournalLink>> read) {
        List<SittingId> unknown = entries.stream()
                .map(JournalEntry::sitting)
                .distinct()
                .filter(sitting -> !known.containsKey(sitting))
                .toList();
        Map<SittingId, JournalLink> ends = new HashMap<>(unknown.isEmpty() ? Map.of() : read.apply(unknown));
        List<ChainedEntry> chained = new ArrayList<>(entries.size());
        for (JournalEntry entry : entries) {
            JournalLink before =
                    ends.getOrDefault(entry.sitting(), known.getOrDefault(entry.sitting(), JournalLink.start()));
            JournalLink link = before.next(entry);
            ends.put(entry.sitting(), link);
            chained.add(new ChainedEntry(link, entry));
        }
        return chained;
    }

    /** What was chained is durable. */
    synchronized void remember(List<ChainedEntry> durable) {
        durable.forEach(one -> known.put(one.entry().sitting(), one.link()));
        var eldest = known.keySet().iterator();
        while (known.size() > MOST) {
            eldest.next();
            eldest.remove();
        }
    }

    /** Whether it was written is not known, or another node was quicker. */
    synchronized void forget(Collection<SittingId> sittings) {
        sittings.forEach(known::remove);
    }
}
