package org.callworthy.common;

import java.time.Clock;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean(InstantSource.class)
    WorkingClock clock() {
        return new WorkingClock(Clock.systemUTC());
    }
}
