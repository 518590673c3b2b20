package org.callworthy.certification;

import java.time.Instant;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.DeliveryRows;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.BeforeEach;

/** A candidate's case in a database of its own. */
abstract class OneCase extends RepositoryTest {

    static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");
    static final SchemeVersionId SCHEME = new SchemeVersionId(4);
    static final PersonId LI = new PersonId(1);

    final CertificationCase on = new CertificationCase(
            new CaseId(7), LI, Track.AGENT, Level.I, SCHEME, CaseState.DECISION, 1, NINE, NINE, null);

    @BeforeEach
    void insertACase() {
        DeliveryRows.person(db, LI, "李娜", NINE);
        DeliveryRows.scheme(db, SCHEME, NINE);
        DeliveryRows.ofCase(db, on.id(), LI, SCHEME, NINE);
        tx(() -> new CertificationCaseRepository(db).insert(on));
    }
}
