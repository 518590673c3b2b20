package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,000       | 1000",
                "12,500      | 12500",
                "1,234,567.5 | 1234567.5",
                "-1,000      | -1000",
                "１，０００  | 1000",
                "1 000,5     | 1000.5",
                "0,125       | 0.125",
                "12,5        | 12.5",
                "1000,500    | 1000.500",
                "1,0000      | 1.0000",
                ".5          | 0.5",
                "−7.         | -7"
            })
    void groupsOfThreeAreThousandsUnlessTheyFollowANought(String written, BigDecimal number) {
        assertThat(WrittenNumber.read(written)).map(WrittenNumber::value).hasValue(number);
        assertThat(Response.Number.read(written)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "1,2,3", "0,125,000", "1.000,5", "10 12", "1e3", "12kg"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(WrittenNumber.read(written)).isEmpty();
    }

    @Test
    void onlyALoneCommaBeforeThreeDigitsHasAnotherMeaning() {
        assertThat(WrittenNumber.read("1,250").flatMap(WrittenNumber::otherwise))
                .hasValue(new BigDecimal("1.250"));
        assertThat(new String[] {"1,250,000", "1,250.5", "0,125", "12,5", "1 250"})
                .allSatisfy(written -> assertThat(WrittenNumber.read(written).map(WrittenNumber::otherwise))
                        .hasValue(Optional.empty()));
    }

    @Test
    void aCandidateMaySpaceANumberAnyHow() {
        assertThat(Response.Number.read("- 12 50")).hasValue(new BigDecimal("-1250"));
    }
}
