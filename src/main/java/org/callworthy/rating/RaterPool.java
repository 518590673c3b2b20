package org.callworthy.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** The people who have the role that the scheme names for raters, and who of them comes next. */
@Component
class RaterPool {

    private final Schemes schemes;
    private final People people;
    private final Impartiality impartiality;
    private final RatingAssignmentRepository assignments;

    RaterPool(Schemes schemes, People people, Impartiality impartiality, RatingAssignmentRepository assignments) {
        this.schemes = schemes;
        this.people = people;
        this.impartiality = impartiality;
        this.assignments = assignments;
    }

    /** Everybody with the role, and what bars each. */
    Map<PersonId, Set<Bar>> bars(Performed performed) {
        return impartiality.bars(performed, people.withRole(ratedBy(performed)));
    }

    /** What has come to bar somebody to whom it was given when nothing did. */
    Set<Bar> barsSince(Performed performed, PersonId rater) {
        if (!people.withRole(ratedBy(performed)).contains(rater)) {
            return Set.of(Bar.NO_RATER);
        }
        Set<Bar> bars = EnumSet.noneOf(Bar.class);
        impartiality.bars(performed, List.of(rater)).values().forEach(bars::addAll);
        bars.remove(Bar.ASSIGNED);
        return bars;
    }

    /** The role that the scheme names for raters of a performance. */
    Role ratedBy(PerformanceId performance) {
        return ratedBy(assignments.performance(performance));
    }

    private Role ratedBy(Performed performed) {
        return schemes.version(performed.scheme()).rating().ratedBy();
    }

    /**
     * Whom nothing bars: who has least to rate comes first. Among equals the order is another one for each performance, so
     * that nobody is always first, but the same one whenever it is asked for.
     */
    List<PersonId> available(Performed performed) {
        List<PersonId> free = new ArrayList<>(bars(performed).entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        Map<PersonId, Integer> load = assignments.load(free);
        free.sort(Comparator.<PersonId>comparingInt(rater -> load.getOrDefault(rater, 0))
                .thenComparingLong(rater -> mixed(performed.id().value() + rater.value()))
                .thenComparingLong(PersonId::value));
        return List.copyOf(free);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): numbers that are close come far apart. */
    private static long mixed(long number) {
        long z = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
