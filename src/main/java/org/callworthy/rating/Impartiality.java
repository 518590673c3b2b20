package org.callworthy.rating;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.TeamId;
import org.callworthy.delivery.Involvements;
import org.callworthy.delivery.Side;
import org.springframework.stereotype.Component;

/**
 * Why people may not rate a performance (ISO/IEC 17024:2012, 5.2 and 6.2). A team bars whether it was shared at the time of the
 * performance or is shared now; a training bars from its day on for as long as the settings say.
 */
@Component
class Impartiality {

    private final People people;
    private final Involvements involvements;
    private final RatingAssignmentRepository assignments;
    private final RatingSettings settings;
    private final InstantSource clock;

    Impartiality(
            People people,
            Involvements involvements,
            RatingAssignmentRepository assignments,
            RatingSettings settings,
            InstantSource clock) {
        this.people = people;
        this.involvements = involvements;
        this.assignments = assignments;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of each of these people, what bars them; an empty set when nothing does. */
    Map<PersonId, Set<Bar>> bars(Performed performed, Collection<PersonId> raters) {
        PersonId candidate = performed.candidate();
        LocalDate trainedSince =
                LocalDate.ofInstant(performed.at(), ZoneOffset.UTC).minus(settings.trainedWithin());
        List<PersonId> trainers = people.trainersOf(candidate, trainedSince);
        List<PersonId> deciders = involvements.on(performed.caseId(), Side.DECIDES);
        List<PersonId> assigned =
                assignments.of(performed.id()).stream().map(Assigned::rater).toList();
        Set<TeamId> candidateTeams = teams(candidate, performed.at());
        Map<PersonId, Set<Bar>> bars = new HashMap<>();
        for (PersonId rater : raters) {
            Set<Bar> found = EnumSet.noneOf(Bar.class);
            addIf(rater.equals(candidate), Bar.CANDIDATE, found);
            addIf(teams(rater, performed.at()).stream().anyMatch(candidateTeams::contains), Bar.OWN_TEAM, found);
            addIf(trainers.contains(rater), Bar.TRAINED, found);
            addIf(deciders.contains(rater), Bar.DECIDES, found);
            addIf(assigned.contains(rater), Bar.ASSIGNED, found);
            bars.put(rater, found);
        }
        return bars;
    }

    private Set<TeamId> teams(PersonId person, Instant then) {
        Set<TeamId> teams = new HashSet<>();
        Stream.of(then, clock.instant()).forEach(at -> people.teamAt(person, at).ifPresent(teams::add));
        return teams;
    }

    private static void addIf(boolean applies, Bar bar, Set<Bar> found) {
        if (applies) {
            found.add(bar);
        }
    }
}
