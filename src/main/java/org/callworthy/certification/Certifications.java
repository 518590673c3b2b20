package org.callworthy.certification;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SiteLimits;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and ends cases, and tells what became of them. Reading is called by services and screens that guard their own doors. */
@Service
@CalledByServices
public class Certifications {

    /** How long a window stays open where nobody says otherwise. */
    public static final int DAYS_OF_A_WINDOW = 30;

    private final Opening opening;
    private final Ending ending;
    private final CertificationCaseRepository cases;
    private final CertificationRepository certifications;
    private final SiteLimits limits;
    private final InstantSource clock;

    Certifications(
            Opening opening,
            Ending ending,
            CertificationCaseRepository cases,
            CertificationRepository certifications,
            SiteLimits limits,
            InstantSource clock) {
        this.opening = opening;
        this.ending = ending;
        this.cases = cases;
        this.certifications = certifications;
        this.limits = limits;
        this.clock = clock;
    }

    /** Opens a case whose assignments can be begun from now on. */
    @RolesAllowed(Role.Names.TRAINING)
    public OpenOutcome openCase(PersonId person, Track track, Level level) {
        return open(person, track, level, Window.ofDays(clock.instant(), DAYS_OF_A_WINDOW));
    }

    /** Opens a case for each person who may be admitted, and tells of everybody what came of it. */
    @RolesAllowed(Role.Names.TRAINING)
    public Map<PersonId, OpenOutcome> openCases(Collection<PersonId> persons, Track track, Level level, Window window) {
        Map<PersonId, OpenOutcome> outcomes = new LinkedHashMap<>();
        persons.forEach(person -> outcomes.computeIfAbsent(person, p -> open(p, track, level, window)));
        return outcomes;
    }

    /** What {@link #openCases} would refuse, and why; empty for those whose case it would open. Changes nothing. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.TRAINING)
    public Map<PersonId, Optional<OpenOutcome>> preview(
            Collection<PersonId> persons, Track track, Level level, Window window) {
        Map<PersonId, Optional<OpenOutcome>> refusals = new LinkedHashMap<>();
        persons.forEach(person -> refusals.put(person, Optional.of(new OpenOutcome.OutOfReach())));
        refusals.putAll(opening.refusals(limits.within(persons), track, level, window));
        return refusals;
    }

    /** Ends a case before a decision. Its recordings stay for the scheme's time. */
    @Transactional
    @RolesAllowed(Role.Names.TRAINING)
    public EndOutcome endCase(CaseId id, String reason) {
        limits.admit(findCase(id).person());
        return ending.end(id, Ending.Cause.TRAINING, Wording.checked(reason));
    }

    public CertificationCase findCase(CaseId id) {
        return cases.find(id).orElseThrow(() -> new IllegalArgumentException("No case " + id));
    }

    /** Newest first. */
    public List<CertificationCase> casesOf(PersonId person) {
        return cases.of(person);
    }

    public Certification find(CertificationId id) {
        return certifications.find(id).orElseThrow(() -> new IllegalArgumentException("No certification " + id));
    }

    /** Newest first. */
    public List<Certification> of(PersonId person) {
        return certifications.of(person);
    }

    public Optional<Certification> ofCase(CaseId caseId) {
        return certifications.ofCase(caseId);
    }

    /** Two who open at once: the later one finds the earlier one's case. */
    private OpenOutcome open(PersonId person, Track track, Level level, Window window) {
        try {
            return limits.reaches(person) ? opening.open(person, track, level, window) : new OpenOutcome.OutOfReach();
        } catch (DuplicateKeyException openedMeanwhile) {
            return cases.open(person, track, level)
                    .<OpenOutcome>map(OpenOutcome.AlreadyOpen::new)
                    .orElseThrow(() -> openedMeanwhile);
        }
    }
}
