package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeFuzzTest {

    private static final int FILES = 40;

    @Test
    void brokenFilesOfEveryFormatAreAnswered(@TempDir Path folder) throws IOException {
        try (ExchangeFuzz fuzz = new ExchangeFuzz(folder)) {
            for (var format : ExchangeFuzz.seeds().entrySet()) {
                Mutations mutations = new Mutations(17);
                for (int i = 0; i < FILES; i++) {
                    assertThat(fuzz.fault(mutations.of(format.getValue())))
                            .as("%s, file %d", format.getKey(), i)
                            .isEmpty();
                }
            }
        }
    }
}
