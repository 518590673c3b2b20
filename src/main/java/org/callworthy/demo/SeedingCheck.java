package org.callworthy.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses to serve half a past, whether or not the demo is asked for. */
@Component
@Order(SeedingCheck.ORDER)
class SeedingCheck implements ApplicationRunner {

    static final int ORDER = 0;

    private final SeedingRepository seeding;

    SeedingCheck(SeedingRepository seeding) {
        this.seeding = seeding;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (Patience.AT_START.with(seeding::finished).equals(java.util.Optional.of(false))) {
            throw new DemoIncomplete();
        }
    }
}
