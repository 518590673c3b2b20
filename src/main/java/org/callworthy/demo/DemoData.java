package org.callworthy.demo;

import java.time.Instant;
import org.callworthy.account.FirstAdministrator;
import org.callworthy.common.WorkingClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the demo people once, in an empty database, before Callworthy says that it is ready. */
@OnlyInDemo
@Order(SeedingCheck.ORDER + 1)
class DemoData implements ApplicationRunner {

    static final long SEED = 17024;

    private final SeedingRepository seeding;
    private final FirstAdministrator firstAdministrator;
    private final Past past;
    private final WorkingClock clock;
    private final TransactionTemplate transaction;

    DemoData(
            SeedingRepository seeding,
            FirstAdministrator firstAdministrator,
            Past past,
            WorkingClock clock,
            TransactionTemplate transaction) {
        this.seeding = seeding;
        this.firstAdministrator = firstAdministrator;
        this.past = past;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (Patience.AT_START.with(seeding::finished).isPresent()) {
            return;
        }
        if (!firstAdministrator.isNobodyThere()) {
            Progress.say("There are people in this database already: no demo people are made.");
            return;
        }
        make(clock.instant());
    }

    private void make(Instant now) {
        transaction.executeWithoutResult(status -> seeding.begin(SEED, now));
        try {
            past.play(SEED, now);
        } finally {
            clock.comeBack();
        }
        transaction.executeWithoutResult(status -> seeding.finish(clock.instant()));
    }
}
