package org.callworthy.exam;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Standing;

/** One transaction of the journal: durable as a whole once it returns. */
@FunctionalInterface
interface Commit {

    /**
     * @param held those attempts that could be held
     * @param before what was in the journal already under keys of the entries
     */
    record Written(Map<AttemptId, Standing> held, Map<JournalEntry.Key, JournalEntry> before) {}

    /** @param entries what to write, given how the attempts stand that could be held */
    Written write(Collection<AttemptId> wanted, Function<Map<AttemptId, Standing>, Collection<JournalEntry>> entries);
}
