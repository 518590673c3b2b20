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
     * @param entries what to write, given how the attempts stand that could be held
     * @return those attempts
     */
    Map<AttemptId, Standing> write(
            Collection<AttemptId> wanted, Function<Map<AttemptId, Standing>, Collection<JournalEntry>> entries);
}
