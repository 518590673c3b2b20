package org.callworthy.certification;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Service;

/** What waits for the signed-in member of the committee. A case that they must not decide on does not show whose it is. */
@Service
@RolesAllowed(Role.Names.COMMITTEE)
public class Inbox {

    /** Decided cases are listed for so long. */
    private static final Duration RECENT = Duration.ofDays(90);

    private final InboxRepository cases;
    private final Deciders deciders;
    private final Schemes schemes;
    private final SignedIn signedIn;
    private final InstantSource clock;

    Inbox(InboxRepository cases, Deciders deciders, Schemes schemes, SignedIn signedIn, InstantSource clock) {
        this.cases = cases;
        this.deciders = deciders;
        this.schemes = schemes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The most urgent first, then the one that has waited longest. */
    public List<InboxEntry> entries() {
        PersonId me = signedIn.id();
        return cases.of(me, deciders.trainedSince(), clock.instant().minus(RECENT)).stream()
                .map(row -> entry(row, me))
                .sorted(Comparator.comparing(InboxEntry::task))
                .toList();
    }

    /** How many cases are decided by others, because the member rated or trained the candidate or is the candidate. */
    public int decidedByOthers() {
        return cases.barredFrom(signedIn.id(), deciders.trainedSince());
    }

    private InboxEntry entry(InboxRepository.Row row, PersonId me) {
        CertificationCase on = row.on();
        int quorum = schemes.version(on.scheme()).decision().quorum();
        return new InboxEntry(
                on.id(),
                row.candidate(),
                on.track(),
                on.level(),
                on.state(),
                on.round(),
                on.since(),
                row.votes().size(),
                quorum,
                task(row, me, quorum));
    }

    private static InboxEntry.Task task(InboxRepository.Row row, PersonId me, int quorum) {
        if (row.on().state() == CaseState.CONDITIONAL) {
            return row.answered() ? InboxEntry.Task.REVIEW : InboxEntry.Task.CANDIDATE;
        }
        if (row.on().state().isOver()) {
            return InboxEntry.Task.DECIDED;
        }
        if (row.votes().stream().anyMatch(cast -> cast.member().equals(me))) {
            return InboxEntry.Task.VOTED;
        }
        List<Outcome> outcomes =
                row.votes().stream().map(InboxRepository.Cast::outcome).toList();
        return Tally.of(outcomes, quorum) instanceof Tally.Split ? InboxEntry.Task.SETTLE : InboxEntry.Task.VOTE;
    }
}
