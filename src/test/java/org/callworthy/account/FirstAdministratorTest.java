package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.RepositoryTest;
import org.callworthy.account.StartOutcome.Made;
import org.callworthy.account.StartOutcome.Refused;
import org.callworthy.account.StartOutcome.Why;
import org.callworthy.audit.AuditLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAdministratorTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final String PASSWORD = "right horse battery";

    private final PasswordEncoder encoder = new SignInConfiguration().passwords();
    private AccountRepository accounts;
    private FirstAdministrator first;

    @BeforeEach
    void emptyHouse() {
        accounts = new AccountRepository(db);
        first = firstAdministrator();
    }

    private FirstAdministrator firstAdministrator() {
        return firstAdministrator(accounts, new StartCodeRepository(db));
    }

    private FirstAdministrator firstAdministrator(AccountRepository accounts, StartCodeRepository codes) {
        return new FirstAdministrator(
                accounts, codes, new PlaceRepository(db), encoder, mock(AuditLog.class), () -> NOW);
    }

    @Test
    void theCodeMakesAnAdministratorWithAPasswordOfTheirOwn() {
        String code = tx(first::newCode);
        assertThat(code).matches("[2-9A-HJ-NP-Z]{26}");
        assertThat(first.isNobodyThere()).isTrue();

        assertThat(make(" " + code.toLowerCase(Locale.ROOT) + " ")).isInstanceOf(Made.class);

        Person made = accounts.findByUsername("boss").orElseThrow();
        assertThat(made.roles()).containsExactly(Role.ADMIN);
        assertThat(new PasswordRepository(db).of("boss").orElseThrow())
                .matches(kept -> !kept.given() && encoder.matches(PASSWORD, kept.hash()));
        assertThat(first.isNobodyThere()).isFalse();
        assertThat(new StartCodeRepository(db).unused())
                .as("the code is used up")
                .isEmpty();
    }

    @Test
    void oneIsEnough() {
        String code = tx(first::newCode);
        make(code);
        assertThat(make(code)).isEqualTo(new Refused(Why.NOT_NEEDED));
        first = firstAdministrator();
        assertThat(first.isNeeded()).isFalse();
        assertThat(make(tx(first::newCode))).isEqualTo(new Refused(Why.NOT_NEEDED));
    }

    @Test
    void aWrongCodeAndOneThatANewerCodeEndedOpenNothing() {
        assertThat(make("")).isEqualTo(new Refused(Why.WRONG_CODE));
        String earlier = tx(first::newCode);
        String code = tx(first::newCode);
        assertThat(make("A".repeat(26))).isEqualTo(new Refused(Why.WRONG_CODE));
        assertThat(make(earlier)).isEqualTo(new Refused(Why.WRONG_CODE));
        assertThat(make(code)).isInstanceOf(Made.class);
    }

    @Test
    void aCodeThatWasUsedOpensNothing() {
        String code = tx(first::newCode);
        tx(() -> new StartCodeRepository(db).use(NOW));
        assertThat(make(code)).isEqualTo(new Refused(Why.WRONG_CODE));
        assertThat(first.isNeeded()).isTrue();
    }

    @Test
    void whatDoesNotFitLeavesTheCodeToBeUsed() {
        String code = tx(first::newCode);
        assertThat(make(code, "Li Na", "boss", "tooshort")).isEqualTo(new Refused(Why.PASSWORD));
        assertThat(make(code, " ", "boss", PASSWORD)).isEqualTo(new Refused(Why.NAME));
        assertThat(make(code, "Li Na", "the boss", PASSWORD)).isEqualTo(new Refused(Why.USERNAME));
        assertThat(accounts.anybody()).isFalse();
        tx(() -> accounts.insert(
                new NewPerson("boss", "Ana Duarte", null, PASSWORD, Locale.ENGLISH, null),
                encoder.encode(PASSWORD),
                NOW));
        assertThat(make(code)).isEqualTo(new Refused(Why.USERNAME_TAKEN));
        assertThat(make(code, "Li Na", "chief", PASSWORD)).isInstanceOf(Made.class);
    }

    /** Both have looked at the code before either used it up. */
    @Test
    void ofTwoAtOnceOneIsMade() {
        String code = tx(first::newCode);
        StartCodeRepository seen = spy(new StartCodeRepository(db));
        Optional<byte[]> unused = seen.unused();
        doReturn(unused).when(seen).unused();
        AccountRepository nobodyYet = spy(accounts);
        doReturn(false).when(nobodyYet).anyAdministrator();
        first = firstAdministrator(nobodyYet, seen);
        assertThat(make(code)).isInstanceOf(Made.class);
        assertThat(make(code, "Ana Duarte", "chief", PASSWORD)).isEqualTo(new Refused(Why.NOT_NEEDED));
    }

    private StartOutcome make(String code) {
        return make(code, "Li Na", "boss", PASSWORD);
    }

    private StartOutcome make(String code, String name, String username, String password) {
        return tx(() -> first.make(code, name, username, password, Locale.ENGLISH));
    }
}
