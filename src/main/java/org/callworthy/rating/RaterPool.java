package org.callworthy.rating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** The people who have the role that the scheme names for raters, and who of them comes next. */
@Component
class RaterPool {

    private final Schemes schemes;
    private final People people;
    private final Impartiality impartiality;
    private final RatingAssignmentRepository assignments;
    private final Random random = new Random();

    RaterPool(Schemes schemes, People people, Impartiality impartiality, RatingAssignmentRepository assignments) {
        this.schemes = schemes;
        this.people = people;
        this.impartiality = impartiality;
        this.assignments = assignments;
    }

    /** Everybody with the role, and what bars each. */
    Map<PersonId, Set<Bar>> bars(Performed performed) {
        List<PersonId> raters =
                people.withRole(schemes.version(performed.scheme()).rating().ratedBy());
        return impartiality.bars(performed, raters);
    }

    /** Whom nothing bars: who has least to rate comes first; among equals chance decides. */
    List<PersonId> available(Performed performed) {
        List<PersonId> free = new ArrayList<>(bars(performed).entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        Map<PersonId, Integer> load = assignments.load(free);
        Collections.shuffle(free, random);
        free.sort(Comparator.comparingInt(rater -> load.getOrDefault(rater, 0)));
        return List.copyOf(free);
    }
}
