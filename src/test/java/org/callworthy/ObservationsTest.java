package org.callworthy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CallworthyTest
class ObservationsTest {

    @Autowired
    ObservationRegistry registry;

    @ParameterizedTest
    @ValueSource(strings = {"http.server.requests", "spring.security.filterchains", "spring.security.authorizations"})
    void noAnswerPaysForWhatNobodyReads(String name) {
        assertThat(Observation.createNotStarted(name, registry).isNoop()).isTrue();
    }

    @Test
    void whatElseIsObservedGoesOnBeingObserved() {
        assertThat(Observation.createNotStarted("tasks.scheduled.execution", registry)
                        .isNoop())
                .isFalse();
    }
}
