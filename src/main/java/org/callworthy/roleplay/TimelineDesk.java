package org.callworthy.roleplay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callworthy.delivery.Admission;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.CheckKind;
import org.callworthy.delivery.Checks;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.NewIncident;
import org.callworthy.roleplay.NoteOutcome.KeptLate;
import org.callworthy.roleplay.NoteOutcome.KeptStale;
import org.callworthy.roleplay.NoteOutcome.Noted;
import org.callworthy.roleplay.NoteOutcome.TooMany;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what happens during a call; what an invigilator should know goes to delivery, too. */
@Component
class TimelineDesk {

    private static final int MOST_ENTRIES = 5_000;

    private final Attempts attempts;
    private final ActionRepository journal;
    private final Incidents incidents;
    private final Checks checks;
    private final Grace grace;
    private final InstantSource clock;

    TimelineDesk(
            Attempts attempts,
            ActionRepository journal,
            Incidents incidents,
            Checks checks,
            Grace grace,
            InstantSource clock) {
        this.attempts = attempts;
        this.journal = journal;
        this.incidents = incidents;
        this.checks = checks;
        this.grace = grace;
        this.clock = clock;
    }

    @Transactional
    public NoteOutcome note(Bearer bearer, List<TimelineEntry> entries) {
        Instant now = clock.instant();
        return switch (attempts.admit(bearer)) {
            case Admission.Admitted(Attempt attempt) ->
                keep(attempt, entries, false, grace.isOver(attempt.deadline(), now));
            case Admission.Stale(Attempt attempt) -> keep(attempt, entries, true, false);
            case Admission.Closed(Attempt attempt) -> keep(attempt, entries, false, true);
            case Admission.Unknown unknown -> throw new IllegalStateException("A token without its attempt");
        };
    }

    private NoteOutcome keep(Attempt attempt, List<TimelineEntry> entries, boolean stale, boolean late) {
        PerformanceId id = new PerformanceId(attempt.id().value());
        Map<List<Integer>, Boolean> there = journal.standing(id);
        if (there.size() + entries.size() > MOST_ENTRIES) {
            return new TooMany();
        }
        List<TimelineEntry> fresh = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            Boolean counts = there.put(List.of(entry.epoch(), entry.seq()), !stale && !late);
            if (counts == null) {
                journal.insert(id, entry, stale, late, clock.instant());
                fresh.add(entry);
            } else if (!counts && !stale && !late) {
                journal.count(id, entry);
            }
        }
        tell(attempt, fresh);
        return late ? new KeptLate() : stale ? new KeptStale(attempt.epoch()) : new Noted(attempt.deadline());
    }

    private void tell(Attempt attempt, List<TimelineEntry> fresh) {
        List<NewIncident> noticed = new ArrayList<>();
        for (TimelineEntry entry : fresh) {
            switch (entry.kind()) {
                case OFFLINE -> noticed.add(incident(IncidentKind.OFFLINE, entry));
                case ONLINE -> noticed.add(incident(IncidentKind.ONLINE, entry));
                case RESUMED -> noticed.add(incident(IncidentKind.RESUMED, entry));
                case MICROPHONE_LOST -> noticed.add(incident(IncidentKind.MICROPHONE_LOST, entry));
                case MICROPHONE_CHECKED ->
                    checks.note(attempt.assignment(), CheckKind.MICROPHONE, true, entry.detail());
                default -> {}
            }
        }
        if (!noticed.isEmpty()) {
            incidents.note(attempt.id(), noticed);
        }
    }

    private static NewIncident incident(IncidentKind kind, TimelineEntry entry) {
        return new NewIncident(kind, entry.detail(), null);
    }
}
