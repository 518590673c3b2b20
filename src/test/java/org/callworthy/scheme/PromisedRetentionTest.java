package org.callworthy.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.callworthy.common.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What candidates are told is kept for so long, and what is done, are written in two places of a scheme. */
class PromisedRetentionTest {

    @ParameterizedTest
    @ValueSource(strings = {"agent", "team-lead", "trainer"})
    void theConsentNamesTheMonthsByWhichTheProgramErases(String track) throws Exception {
        Path file = Path.of("exam-banks", track, "scheme.yaml");
        Scheme scheme = SchemeFile.parse(file.toString(), Files.readString(file))
                .content()
                .orElseThrow();
        Agreement consent = scheme.agreements().stream()
                .filter(each -> each.id().equals("examination-consent"))
                .findFirst()
                .orElseThrow();
        int recordings = scheme.retention().recordingsMonths();
        int records = scheme.retention().recordsMonths();

        assertThat(consent.text().in(Languages.ENGLISH))
                .contains("**Recordings:** " + recordings + " months after the decision")
                .contains("as long as the certificate is valid and " + records + " months beyond")
                .contains("without a certificate, " + records + " months after the decision");
        assertThat(consent.text().in(Languages.CHINESE))
                .contains("保存 " + recordings + " 个月", "到期后 " + records + " 个月内保存", "保存 " + records + " 个月");
    }
}
