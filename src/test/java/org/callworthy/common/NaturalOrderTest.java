package org.callworthy.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbersInKeysCountAsNumbers() {
        assertThat(List.of("c10", "c2", "c", "c02", "b11", "c2-x", "10", "9").stream()
                        .sorted(NaturalOrder.KEYS)
                        .toList())
                .containsExactly("9", "10", "b11", "c", "c02", "c2", "c2-x", "c10");
    }
}
