package org.callworthy.certification;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.InvolvementOutcome.Noted;
import org.callworthy.delivery.Involvements;
import org.callworthy.delivery.Side;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps those who trained or rated a candidate, and the candidate, away from deciding (ISO/IEC 17024:2012, 9.4.2). */
@Component
class Deciders {

    /** Training counts for so long (ISO/IEC 17024:2012, 5.2). */
    private static final int YEARS_OF_TRAINING = 2;

    private final Involvements involvements;
    private final People people;
    private final InstantSource clock;

    Deciders(Involvements involvements, People people, InstantSource clock) {
        this.involvements = involvements;
        this.people = people;
        this.clock = clock;
    }

    /** What would keep the member from deciding now; writes nothing. */
    Optional<Barrier> barrier(CaseId caseId, PersonId candidate, PersonId member) {
        if (candidate.equals(member)) {
            return Optional.of(Barrier.OWN_CASE);
        }
        boolean involved = trainersOf(candidate).contains(member)
                || involvements.sideOf(caseId, member).equals(Optional.of(Side.TRAINED_OR_RATED));
        return involved ? Optional.of(Barrier.TRAINED_OR_RATED) : Optional.empty();
    }

    /**
     * Puts the member on the deciding side of the case, for good, unless something keeps them away. Who has trained the
     * candidate since the case was opened is noted on the other side; who had decided before that stays where their earlier
     * acts need them, and is kept away all the same.
     *
     * @throws AccessDeniedException if the member has been disabled since they signed in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Barrier> claim(CaseId caseId, PersonId candidate, PersonId member, String act) {
        if (!people.find(member).active()) {
            throw new AccessDeniedException("Disabled meanwhile");
        }
        if (candidate.equals(member)) {
            return Optional.of(Barrier.OWN_CASE);
        }
        if (trainersOf(candidate).contains(member)) {
            involvements.note(caseId, member, Side.TRAINED_OR_RATED, "trained");
            return Optional.of(Barrier.TRAINED_OR_RATED);
        }
        return involvements.note(caseId, member, Side.DECIDES, act) instanceof Noted
                ? Optional.empty()
                : Optional.of(Barrier.TRAINED_OR_RATED);
    }

    /** Notes everybody who trained the candidate as not to decide. */
    @Transactional(propagation = Propagation.MANDATORY)
    void noteTrainers(CaseId caseId, PersonId candidate) {
        trainersOf(candidate).forEach(trainer -> involvements.note(caseId, trainer, Side.TRAINED_OR_RATED, "trained"));
    }

    private List<PersonId> trainersOf(PersonId candidate) {
        return people.trainersOf(candidate, trainedSince());
    }

    /** The first day of which a training keeps its trainer from deciding now. */
    LocalDate trainedSince() {
        return Days.of(clock.instant()).minusYears(YEARS_OF_TRAINING);
    }
}
