package org.callworthy.delivery;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Ids;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.scheme.SchemeVersionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Identities of cases. Called by services; what becomes of a case is certification's. */
@Service
@CalledByServices
public class Cases {

    private final CaseRepository cases;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Cases(CaseRepository cases, SignedIn signedIn, AuditLog audit, InstantSource clock) {
        this.cases = cases;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CaseId open(PersonId person, Track track, Level level, SchemeVersionId scheme) {
        Instant now = clock.instant();
        Case opened = new Case(new CaseId(Ids.next()), person, track, level, scheme, now);
        cases.insert(opened, signedIn.idIfAny());
        audit.record("delivery.case.opened", Subject.of("case", opened.id().value()), Map.of("level", level.name()));
        return opened.id();
    }

    public Case find(CaseId id) {
        return cases.find(id).orElseThrow(() -> new IllegalArgumentException("No case " + id));
    }

    /** The case, and those since the last certification of its level that came to none: what was begun in them counts as used. */
    List<CaseId> countingFor(Case of) {
        return Stream.concat(
                        Stream.of(of),
                        cases.of(of.person()).stream()
                                .filter(each -> each.track() == of.track() && each.level() == of.level())
                                .filter(each -> each.id().value() < of.id().value())
                                .takeWhile(Case::isEnded))
                .map(Case::id)
                .toList();
    }

    /** Those of the people who had a case of the level that ended without a certification. */
    public Set<PersonId> ended(Collection<PersonId> persons, Track track, Level level) {
        return cases.ended(persons, track, level);
    }

    /** The person's cases, newest first. */
    public List<Case> of(PersonId person) {
        return cases.of(person);
    }
}
