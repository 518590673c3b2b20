package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.account.Reach;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Ids;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives back to everybody at once what an outage of the servers took from them. Whoever is held to sites credits the people
 * there with what they reported themselves; what the servers noticed concerns all.
 */
@Service
@RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN})
public class Outages {

    public static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final OutageRepository outages;
    private final ClockActs acts;
    private final ClockRepository ledger;
    private final BoardReach reach;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    Outages(
            OutageRepository outages,
            ClockActs acts,
            ClockRepository ledger,
            BoardReach reach,
            SignedIn signedIn,
            AuditLog audit,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.outages = outages;
        this.acts = acts;
        this.ledger = ledger;
        this.reach = reach;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What happened lately and has not been credited, to others within reach. */
    @RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN, Role.Names.TRAINING})
    public List<Outage> toCredit() {
        Instant now = clock.instant();
        return outages.open(now.minus(REMEMBERED), reach.reach(), signedIn.idIfAny(), now);
    }

    /** Whether the signed-in person may credit it. */
    public boolean isTheirs(Outage outage) {
        return !outage.noticed() || reach.reach().everywhere();
    }

    /** An outage that the servers could not notice, such as that of the site's network. */
    public OutageId report(Span span) {
        if (span.to().isAfter(clock.instant()) || span.length().compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("An outage is past, and at most a day long");
        }
        OutageId id = new OutageId(Ids.next());
        transaction.executeWithoutResult(status -> {
            outages.insert(id, span, false);
            audit.record("delivery.outage.reported", subject(id));
        });
        return id;
    }

    /**
     * Credits each attempt once, however often it is asked; so what was interrupted can be repeated. One’s own is left out, and
     * the outage stays to be credited by somebody else.
     */
    public Acted credit(OutageId id, Reason reason) {
        Instant now = clock.instant();
        Reach within = reach.reach();
        Outage outage = outages.find(id, within, signedIn.idIfAny(), now)
                .orElseThrow(() -> new IllegalArgumentException("No outage " + id));
        if (outage.noticed() && !within.everywhere()) {
            throw new AccessDeniedException("Out of reach: an outage of the servers concerns all sites");
        }
        Span span = outage.span();
        List<AttemptId> hit = outages.hit(span, within, now);
        Set<AttemptId> own = reach.own(hit);
        MoreTime more = new MoreTime(ClockEntryKind.OUTAGE, one -> lost(span, one), reason, id.value(), false);
        Acted acted = Acted.of(hit.stream()
                .filter(attempt -> !own.contains(attempt))
                .map(attempt -> acts.give(attempt, more))
                .toList());
        transaction.executeWithoutResult(status -> {
            if (own.isEmpty()) {
                outages.credited(id, reason, signedIn.idIfAny(), clock.instant());
            }
            audit.record("delivery.outage.credited", subject(id), Map.of("attempts", String.valueOf(acted.changed())));
        });
        return acted;
    }

    private Duration lost(Span outage, Attempt attempt) {
        Instant now = clock.instant();
        List<Span> stood = new ArrayList<>(ledger.stood(attempt.id()));
        Instant pausedAt = attempt.pausedAt();
        if (pausedAt != null && attempt.paused()) {
            stood.add(new Span(pausedAt, now));
        }
        return ClockRules.lost(outage, new Span(attempt.startedAt(), attempt.deadlineAt(now)), stood);
    }

    private static Subject subject(OutageId id) {
        return Subject.of("outage", id.value());
    }
}
