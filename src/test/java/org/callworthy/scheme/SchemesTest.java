package org.callworthy.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.common.Track;
import org.callworthy.scheme.PublishOutcome.AlreadyPublished;
import org.callworthy.scheme.PublishOutcome.Published;
import org.callworthy.scheme.PublishOutcome.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@CallworthyTest
@TestPropertySource(properties = "test.database=of-the-schemes-alone")
@Transactional
class SchemesTest {

    @Autowired
    Schemes schemes;

    @Test
    void thePublishedTextIsWhatIsReadBack() {
        Published published = (Published) publish(SchemeText.GOOD);
        SchemeVersion version = schemes.version(published.id());
        assertThat(version.scheme())
                .isEqualTo(SchemeFile.parse("s.yaml", SchemeText.GOOD).content().orElseThrow());
        assertThat(schemes.current(Track.AGENT)).isEqualTo(version);
    }

    @Test
    void theSameTextAgainIsTheSameVersionHoweverItIsLaidOut() {
        Published published = (Published) publish(SchemeText.GOOD);
        assertThat(publish("# with a remark\n" + SchemeText.GOOD)).isEqualTo(new AlreadyPublished(published.id()));
    }

    @Test
    void anotherTextUnderThePublishedNumberIsRefused() {
        publish(SchemeText.GOOD);
        assertThat(publish(SchemeText.with("quorum: 2", "quorum: 3")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .hasToString("[s.yaml:2:10: version 1 of scheme agent is published with another text —"
                                        + " the next version number for a changed text]"));
    }

    @Test
    void aFaultyTextIsRefusedWithItsFindings() {
        assertThat(publish(SchemeText.with("quorum: 2", "quorum: 0"))).isInstanceOf(Refused.class);
    }

    @Test
    void aVersionIsNotInForceBeforeItsDay() {
        Published first = (Published) publish(SchemeText.GOOD);
        String later = SchemeText.GOOD.replace("version: 1\neffective: 2026", "version: 2\neffective: 2126");
        assertThat(publish(later)).isInstanceOf(Published.class);
        assertThat(schemes.current(Track.AGENT).id()).isEqualTo(first.id());
        assertThat(schemes.published()).extracting(SchemeVersion::number).containsExactly(2, 1);
    }

    @Test
    void aNewVersionWaitsForTheBanksOfItsExams() {
        String bank = SchemeFile.parse("s.yaml", SchemeText.GOOD).content().orElseThrow().banks().stream()
                .findFirst()
                .orElseThrow();
        assertThat(publish(SchemeText.GOOD, Set.of(bank)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.findings())
                                .hasToString("[s.yaml:2:10: version 1 of scheme agent waits for the bank " + bank
                                        + " — bring what the bank lacks; the next start publishes the scheme then]"));
        assertThat(schemes.published()).isEmpty();
        assertThat(publish(SchemeText.GOOD, Set.of("another"))).isInstanceOf(Published.class);
        assertThat(publish(SchemeText.GOOD, Set.of(bank))).isInstanceOf(AlreadyPublished.class);
    }

    @Test
    void nobodyPublishesWithoutTheRole() {
        assertThatThrownBy(() -> schemes.publish("s.yaml", SchemeText.GOOD))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private PublishOutcome publish(String text, Set<String> refusedBanks) {
        return ActAs.system(() -> schemes.publish("s.yaml", text, refusedBanks));
    }

    private PublishOutcome publish(String text) {
        return ActAs.system(() -> schemes.publish("s.yaml", text));
    }
}
