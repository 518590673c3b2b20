package org.callworthy.demo;

import java.util.Optional;
import java.util.Random;
import org.callworthy.delivery.CaseId;

/** One person's way to a level as it goes on. Has its own luck, so that it does not hang on what others do. */
final class Candidacy {

    final DemoPerson who;
    final Way way;
    final Random luck;
    private Optional<CaseId> caseId = Optional.empty();
    /** How often the role-play has been performed. */
    int performed;
    /** How many ratings the last performance has. */
    int ratings;

    Candidacy(long seed, DemoPerson who, Way way) {
        this.who = who;
        this.way = way;
        this.luck = new Random(seed ^ ((long) who.username().hashCode() << 20) ^ way.hashCode() * 31L);
    }

    void open(CaseId id) {
        caseId = Optional.of(id);
    }

    CaseId id() {
        return caseId.orElseThrow(() -> new IllegalStateException(who.username() + " has no case yet"));
    }

    boolean isAtLeast(Fate open) {
        return way.fate().isAtLeast(open);
    }
}
