package org.callworthy.certification;

import static org.callworthy.certification.StatusEntry.Kind.ACTIVE;
import static org.callworthy.certification.StatusEntry.Kind.SUSPENDED;
import static org.callworthy.certification.StatusEntry.Kind.WITHDRAWN;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends, reinstates and withdraws certifications, each with grounds and a reason, in the name of a committee member. */
@Service
@RolesAllowed(Role.Names.COMMITTEE)
public class Statuses {

    private final CertificationRepository certifications;
    private final Deciders deciders;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final InstantSource clock;

    Statuses(
            CertificationRepository certifications,
            Deciders deciders,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            AuditLog audit,
            InstantSource clock) {
        this.certifications = certifications;
        this.deciders = deciders;
        this.signedIn = signedIn;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public StatusOutcome suspend(CertificationId id, Grounds grounds, String reason) {
        return change(id, Set.of(Status.VALID), SUSPENDED, against(grounds), reason);
    }

    @Transactional
    public StatusOutcome reinstate(CertificationId id, String reason) {
        return change(id, Set.of(Status.SUSPENDED), ACTIVE, Grounds.RESOLVED, reason);
    }

    /** For good: a new certification takes a new case. */
    @Transactional
    public StatusOutcome withdraw(CertificationId id, Grounds grounds, String reason) {
        return change(id, Set.of(Status.VALID, Status.SUSPENDED), WITHDRAWN, against(grounds), reason);
    }

    private StatusOutcome change(
            CertificationId id, Set<Status> from, StatusEntry.Kind to, Grounds grounds, String reason) {
        Certification current = certifications.lock(id).orElseThrow();
        Instant now = clock.instant();
        Status status = current.statusAt(now);
        if (!from.contains(status)) {
            return new StatusOutcome.NotFrom(status);
        }
        PersonId member = signedIn.id();
        Optional<Barrier> barrier = deciders.claim(current.caseId(), current.person(), member, "changed status");
        if (barrier.isPresent()) {
            return switch (barrier.get()) {
                case OWN_CASE -> new StatusOutcome.OwnCertification();
                case TRAINED_OR_RATED -> new StatusOutcome.Involved();
            };
        }
        int seq = current.latest().seq() + 1;
        certifications.insert(current, new StatusEntry(seq, to, grounds, Wording.checked(reason), now, member));
        audit.record(
                "certification.status.changed",
                Subject.of("certification", id.value()),
                Map.of("status", to.name(), "grounds", grounds.name()));
        events.publishEvent(new CertificationStatusChanged(id, seq, to));
        return new StatusOutcome.Changed(certifications.find(id).orElseThrow().statusAt(now));
    }

    private static Grounds against(Grounds grounds) {
        if (!Grounds.AGAINST.contains(grounds)) {
            throw new IllegalArgumentException("No grounds against a certification: " + grounds);
        }
        return grounds;
    }
}
