package org.callworthy.certification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;

/**
 * What a person holds. Days are those of UTC.
 *
 * @param validUntil the last day
 * @param history changes of status, oldest first; never empty
 */
public record Certification(
        CertificationId id,
        CaseId caseId,
        PersonId person,
        Track track,
        Level level,
        SchemeVersionId scheme,
        LocalDate validFrom,
        LocalDate validUntil,
        List<StatusEntry> history)
        implements Serializable {

    public Certification {
        history = List.copyOf(history);
    }

    /** The status as of any moment. */
    public Status statusAt(Instant moment) {
        LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        return history.stream()
                .filter(entry -> !entry.since().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(entry -> Status.on(day, entry.kind(), validUntil))
                .orElse(Status.NOT_YET);
    }

    public StatusEntry latest() {
        return history.getLast();
    }
}
