package org.callworthy.exam;

import java.util.concurrent.TimeUnit;
import org.callworthy.account.ActAs;
import org.callworthy.bank.Exposures;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the bank how often its items were shown, now and then rather than at each start: candidates who start together would wait
 * for one another at the counters.
 */
@Component
class WornItems {

    private final ExposureRepository exposures;
    private final Exposures bank;

    WornItems(ExposureRepository exposures, Exposures bank) {
        this.exposures = exposures;
        this.bank = bank;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void count() {
        ActAs.system(() -> {
            bank.counted(exposures.counts());
            return true;
        });
    }
}
