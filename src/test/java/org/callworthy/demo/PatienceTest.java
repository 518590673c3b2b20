package org.callworthy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

class PatienceTest {

    private final Patience patience = new Patience(3, Duration.ofMillis(1));
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void aConnectionThatComesLateIsWaitedFor() {
        assertThat(patience.with(() -> switch (asked.incrementAndGet()) {
                    case 1 -> throw new TransientDataAccessResourceException("none");
                    case 2 -> throw new CannotCreateTransactionException("none");
                    default -> "there";
                }))
                .isEqualTo("there");
    }

    @Test
    void whatWaitingDoesNotMendIsSaidAtOnce() {
        assertThatThrownBy(() -> patience.with(() -> {
                    asked.incrementAndGet();
                    throw new DemoIncomplete();
                }))
                .isInstanceOf(DemoIncomplete.class);
        assertThat(asked).hasValue(1);
    }

    @Test
    void inTheEndItGivesUp() {
        assertThatThrownBy(() -> patience.with(() -> {
                    asked.incrementAndGet();
                    throw new TransientDataAccessResourceException("none");
                }))
                .isInstanceOf(TransientDataAccessResourceException.class);
        assertThat(asked).hasValue(4);
    }
}
