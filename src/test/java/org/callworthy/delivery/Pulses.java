package org.callworthy.delivery;

import static callworthy.db.Tables.DELIVERY_OUTAGE;
import static callworthy.db.Tables.DELIVERY_PULSE;

import java.time.Instant;
import org.callworthy.common.WorkingClock;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** Lets time pass while somebody serves, or while nobody does. Who imports it ends each test with {@link #forget}. */
@TestComponent
public class Pulses {

    private final Pulse pulse;
    private final OutageRepository outages;
    private final TransactionOperations transaction;
    private final WorkingClock clock;
    private final DSLContext db;

    Pulses(
            Pulse pulse,
            OutageRepository outages,
            TransactionOperations transaction,
            WorkingClock clock,
            DSLContext db) {
        this.pulse = pulse;
        this.outages = outages;
        this.transaction = transaction;
        this.clock = clock;
        this.db = db;
    }

    /** This node, or another one, is at work until then. */
    public void serveUntil(Instant moment) {
        clock.travelTo(moment);
        transaction.executeWithoutResult(status -> outages.beat(clock.instant()));
    }

    /** Nobody has been at work until then; the pulse has not noticed it yet. */
    public void nobodyServesUntil(Instant moment) {
        clock.travelTo(moment);
    }

    public void beat() {
        pulse.beat();
    }

    public void forget() {
        db.deleteFrom(DELIVERY_PULSE).execute();
        db.deleteFrom(DELIVERY_OUTAGE).where(DELIVERY_OUTAGE.NOTICED).execute();
    }
}
