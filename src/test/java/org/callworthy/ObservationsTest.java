package org.callworthy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@CallworthyTest
class ObservationsTest {

    @Autowired
    ObjectProvider<ObservationRegistry> registry;

    /** With a registry, each filter and each request would be wrapped, whatever is done with it. */
    @Test
    void noAnswerPaysForWhatNobodyReads() {
        assertThat(registry.getIfAvailable()).isNull();
    }
}
