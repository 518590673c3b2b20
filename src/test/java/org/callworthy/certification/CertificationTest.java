package org.callworthy.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.certification.StatusEntry.Kind;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.Test;

class CertificationTest {

    private final List<StatusEntry> history = new ArrayList<>();

    @Test
    void isValidFromItsDecisionToTheEndOfItsLastDay() {
        entry(Kind.ACTIVE, "2026-03-01T10:00:00Z");

        assertThat(statusAt("2026-03-01T09:59:59Z")).isEqualTo(Status.NOT_YET);
        assertThat(statusAt("2026-03-01T10:00:00Z")).isEqualTo(Status.VALID);
        assertThat(statusAt("2029-02-28T23:59:59Z")).isEqualTo(Status.VALID);
        assertThat(statusAt("2029-03-01T00:00:00Z")).isEqualTo(Status.EXPIRED);
    }

    @Test
    void everyPastDayAnswersAsItWas() {
        entry(Kind.ACTIVE, "2026-03-01T10:00:00Z");
        entry(Kind.SUSPENDED, "2026-05-01T08:00:00Z");
        entry(Kind.ACTIVE, "2026-06-01T08:00:00Z");
        entry(Kind.WITHDRAWN, "2027-01-01T08:00:00Z");

        assertThat(statusAt("2026-04-30T00:00:00Z")).isEqualTo(Status.VALID);
        assertThat(statusAt("2026-05-02T00:00:00Z")).isEqualTo(Status.SUSPENDED);
        assertThat(statusAt("2026-07-01T00:00:00Z")).isEqualTo(Status.VALID);
        assertThat(statusAt("2027-01-01T08:00:00Z")).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aSuspensionEndsWithExpiryAndAWithdrawalDoesNot() {
        entry(Kind.ACTIVE, "2026-03-01T10:00:00Z");
        entry(Kind.SUSPENDED, "2026-05-01T08:00:00Z");
        assertThat(statusAt("2030-01-01T00:00:00Z")).isEqualTo(Status.EXPIRED);

        entry(Kind.WITHDRAWN, "2026-05-02T08:00:00Z");
        assertThat(statusAt("2030-01-01T00:00:00Z")).isEqualTo(Status.WITHDRAWN);
    }

    private void entry(Kind kind, String since) {
        history.add(
                new StatusEntry(history.size() + 1, kind, Grounds.DECISION, "", Instant.parse(since), new PersonId(7)));
    }

    private Status statusAt(String moment) {
        return new Certification(
                        new CertificationId(1),
                        new CaseId(2),
                        new PersonId(3),
                        Track.AGENT,
                        Level.I,
                        new SchemeVersionId(4),
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2029, 2, 28),
                        history)
                .statusAt(Instant.parse(moment));
    }
}
