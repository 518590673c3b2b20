package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.audit.AuditLog;
import org.callworthy.common.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@CallworthyTest
class SignInTest {

    private static final String RIGHT = "right horse battery";

    @Autowired
    SignIn signIn;

    @Autowired
    People people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordRepository kept;

    @Autowired
    SignInThrottle throttle;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    InstantSource clock;

    private final String username = "sign-in-" + Ids.text(Ids.next());

    @Test
    void theRightPasswordOpensTheAccountHoweverTheUsernameIsWritten() {
        hire(RIGHT);
        Authentication opened = signIn.authenticate(attempt(" " + username.toUpperCase(Locale.ROOT), RIGHT));
        assertThat(opened.isAuthenticated()).isTrue();
        assertThat(opened.getCredentials()).isNull();
    }

    @Test
    void aWrongPasswordAndAnUnknownUsernameAreRefusedAlike() {
        hire(RIGHT);
        refused(signIn, username, "wrong horse");
        refused(signIn, username + "x", RIGHT);
    }

    @Test
    void whoIsDisabledIsRefused() {
        PersonId id = hire(RIGHT);
        ActAs.system(() -> {
            people.disable(id);
            return true;
        });
        refused(signIn, username, RIGHT);
    }

    @Test
    void noPasswordOpensAnAccountThatHasNone() {
        hire(null);
        refused(signIn, username, "");
        SignIn credulous = new SignIn(accounts, kept, new BelievesAll(), throttle, audit, transaction, clock);
        refused(credulous, username, "whatever is taken for nobody's");
        refused(credulous, username + "x", "whatever is taken for nobody's");
    }

    private PersonId hire(@Nullable String password) {
        return ActAs.system(
                () -> people.hire(new NewPerson(username, "Robin Field", null, password, Locale.ENGLISH, null)));
    }

    private static void refused(SignIn signIn, String username, String password) {
        assertThatThrownBy(() -> signIn.authenticate(attempt(username, password)))
                .isInstanceOf(BadCredentialsException.class);
    }

    private static Authentication attempt(String username, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(username, password);
    }

    private static final class BelievesAll implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            return "hashed";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            return true;
        }
    }
}
