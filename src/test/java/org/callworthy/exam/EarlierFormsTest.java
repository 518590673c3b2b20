package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EarlierFormsTest {

    @Test
    void aFormIsKnownByItsItemsInWhateverOrder() {
        EarlierForms earlier = new EarlierForms(List.of(Set.of("a", "b"), Set.of("b", "c")));
        assertThat(earlier.has(List.of("b", "a"))).isTrue();
        assertThat(earlier.has(List.of("a", "c"))).isFalse();
        assertThat(earlier.has(List.of("a"))).isFalse();
        assertThat(earlier.seen()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(new EarlierForms(List.of()).has(List.of("a"))).isFalse();
    }
}
