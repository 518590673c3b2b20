package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A few files of {@link XmlFuzz}; as a program it runs for as long as one likes. */
class XmlFuzzTest {

    private static final int FILES = 150;

    static java.util.List<String> readers() {
        return XmlFuzz.READERS;
    }

    @ParameterizedTest
    @MethodSource("readers")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void xmlThatMakesNoSenseIsAnswered(String reader) {
        XmlFuzz fuzz = new XmlFuzz(7);
        for (int i = 0; i < FILES; i++) {
            assertThat(fuzz.fault(reader)).as("%s, file %d", reader, i).isEmpty();
        }
    }
}
