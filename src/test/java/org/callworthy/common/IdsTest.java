package org.callworthy.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsGrowAndNeverRepeatAcrossThreads() {
        var seen = ConcurrentHashMap.<Long>newKeySet();
        IntStream.range(0, 100_000).parallel().forEach(i -> seen.add(Ids.next()));
        assertThat(seen).hasSize(100_000).allMatch(id -> id > 0);
        assertThat(Ids.next())
                .isGreaterThan(seen.stream().mapToLong(i -> i).max().orElseThrow());
    }

    @Test
    void textIsReadBack() {
        assertThat(Ids.parse(Ids.text(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
        long id = Ids.next();
        assertThat(Ids.text(id)).hasSize(13);
        assertThat(Ids.parse(Ids.text(id))).isEqualTo(id);
    }

    @Test
    void whatIsNoIdIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ids.parse("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Ids.parse("0000000000u00"));
    }
}
