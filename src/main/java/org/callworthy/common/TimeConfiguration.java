package org.callworthy.common;

import java.time.Clock;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: whole microseconds, as the databases keep them. */
@Configuration
class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        Clock system = Clock.systemUTC();
        return () -> system.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
