package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.OwnPasswordOutcome.Chosen;
import org.callworthy.account.OwnPasswordOutcome.Ended;
import org.callworthy.account.OwnPasswordOutcome.Refused;
import org.callworthy.account.OwnPasswordOutcome.Wait;
import org.callworthy.account.OwnPasswordOutcome.Why;
import org.callworthy.account.PasswordRepository.Kept;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@CallworthyTest
class OwnPasswordTest {

    private static final String FIRST = "right horse battery";
    private static final String NEXT = "another horse battery";

    @Autowired
    OwnPassword ownPassword;

    @Autowired
    StartPasswords startPasswords;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordRepository kept;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    InstantSource clock;

    @Autowired
    DSLContext db;

    private final String username = "own-" + Ids.text(Ids.next());
    private PersonId person;

    @BeforeEach
    void somebody() {
        person = ActAs.system(
                () -> people.hire(new NewPerson(username, "Robin Field", null, FIRST, Locale.ENGLISH, null)));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoChoseTheirPasswordThemselvesIsNotAsked() {
        signIn(FIRST);
        assertThat(ownPassword.isDue()).isFalse();
    }

    @Test
    void whoWasHandedAPasswordChoosesTheirOwnWithoutTypingItAgain() {
        ActAs.system(given(NEXT));
        signIn(NEXT);
        assertThat(ownPassword.isDue()).isTrue();
        assertThat(choose("", NEXT)).isEqualTo(new Refused(Why.SAME));
        assertThat(choose("", FIRST)).isInstanceOf(Chosen.class);

        signIn(FIRST);
        assertThat(ownPassword.isDue()).isFalse();
        assertThatThrownBy(() -> signIn(NEXT)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void theOwnSessionStaysAndOthersEnd() {
        Authentication elsewhere = signIn(FIRST);
        signIn(FIRST);
        assertThat(choose(FIRST, NEXT)).isInstanceOfSatisfying(Chosen.class, chosen -> {
            hold(chosen.renewed());
            assertThat(new SignIns(accounts, clock).stillHold()).isTrue();
            assertThat(chosen.renewed().getAuthorities()).isEqualTo(elsewhere.getAuthorities());
        });
        hold(elsewhere);
        assertThat(new SignIns(accounts, clock).stillHold()).isFalse();
    }

    @Test
    void aSessionThatLostARoleMeanwhileIsNotRenewedWithIt() {
        ActAs.system(done(() -> people.grant(person, Role.COMMITTEE, null)));
        signIn(FIRST);
        ActAs.system(() -> people.revoke(person, Role.COMMITTEE, null));
        assertThat(choose(FIRST, NEXT)).isEqualTo(new Ended());
        signIn(FIRST);
    }

    @Test
    void aSecondSessionOfAStartPasswordDoesNotReplaceTheOwnOne() {
        ActAs.system(given(NEXT));
        Authentication slower = signIn(NEXT);
        signIn(NEXT);
        assertThat(choose("", FIRST)).isInstanceOf(Chosen.class);
        hold(slower);
        assertThat(choose("", "one more horse battery")).isEqualTo(new Ended());
        signIn(FIRST);
    }

    @Test
    void whoIsDisabledMeanwhileChoosesNothing() {
        signIn(FIRST);
        ActAs.system(() -> people.disable(person));
        assertThat(choose(FIRST, NEXT)).isEqualTo(new Ended());
        ActAs.system(done(() -> people.enable(person)));
        signIn(FIRST);
    }

    @Test
    void whoeverSendsAChoiceTwiceHasChosenOnce() {
        ActAs.system(given(NEXT));
        signIn(NEXT);
        assertThat(choose("", FIRST)).isInstanceOfSatisfying(Chosen.class, chosen -> hold(chosen.renewed()));
        assertThat(choose("", FIRST)).isInstanceOf(Chosen.class);
        assertThat(choose(FIRST, NEXT)).isInstanceOfSatisfying(Chosen.class, chosen -> hold(chosen.renewed()));
        assertThat(choose(FIRST, NEXT)).isInstanceOf(Chosen.class);
        assertThat(choose(FIRST, "one more horse battery")).isEqualTo(new Refused(Why.WRONG));
        assertThat(db.fetchValue(
                        "select count(*) from audit_entry where act = 'account.password.chosen' and subject_id = ?",
                        person.value()))
                .isEqualTo(2L);
        signIn(NEXT);
        assertThat(choose(FIRST, NEXT)).isEqualTo(new Refused(Why.WRONG));
    }

    /** Both were looked at before either was kept. */
    @Test
    void ofTwoChoicesAtOnceAndOfAChoiceBesideALostRoleOneHolds() {
        Instant since = principal(signIn(FIRST)).since();
        Kept looked = kept.of(person).orElseThrow();
        assertThat(keeps(looked, since, "first")).isTrue();
        assertThat(keeps(looked, since, "second")).isFalse();
        Kept now = kept.of(person).orElseThrow();
        ActAs.system(done(() -> people.grant(person, Role.COMMITTEE, null)));
        ActAs.system(() -> people.revoke(person, Role.COMMITTEE, null));
        assertThat(keeps(now, now.sessionsFrom(), "third")).isFalse();
    }

    @Test
    void aChoiceIsOnRecordWithoutThePassword() {
        signIn(FIRST);
        choose(FIRST, NEXT);
        assertThat(db.fetchValue(
                        "select actor_id from audit_entry where act = 'account.password.chosen' and subject_id = ?",
                        person.value()))
                .isEqualTo(person.value());
        assertThat(db.fetch("select * from audit_entry where subject_id = ?", person.value())
                        .formatCSV())
                .doesNotContain(NEXT, FIRST);
    }

    @Test
    void aWrongPresentPasswordIsRefusedAndSoonHasToWait() {
        signIn(FIRST);
        for (int i = 0; i < 5; i++) {
            assertThat(choose("wrong horse battery", NEXT)).isEqualTo(new Refused(Why.WRONG));
        }
        assertThat(choose(FIRST, NEXT)).isInstanceOf(Wait.class);
    }

    @Test
    void theRulesAreThoseOfEveryPassword() {
        signIn(FIRST);
        assertThat(choose(FIRST, "tooshort")).isEqualTo(new Refused(Why.LENGTH));
        assertThat(choose(FIRST, "x".repeat(201))).isEqualTo(new Refused(Why.LENGTH));
        assertThat(choose(FIRST, FIRST)).isEqualTo(new Refused(Why.SAME));
    }

    @Test
    void onlyAdministratorsHandPasswordsOver() {
        signIn(FIRST);
        assertThatThrownBy(() -> startPasswords.set(person, NEXT)).isInstanceOf(AccessDeniedException.class);
    }

    private Supplier<Boolean> given(String password) {
        return done(() -> startPasswords.set(person, password));
    }

    private static Supplier<Boolean> done(Runnable act) {
        return () -> {
            act.run();
            return true;
        };
    }

    private boolean keeps(Kept looked, Instant since, String hash) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> kept.choose(person, looked, since, hash, clock.instant())));
    }

    private static Principal principal(Authentication session) {
        return (Principal) Objects.requireNonNull(session.getPrincipal());
    }

    private OwnPasswordOutcome choose(String present, String wanted) {
        return ownPassword.choose(present, wanted, "");
    }

    private Authentication signIn(String password) {
        Authentication opened =
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        hold(opened);
        return opened;
    }

    private static void hold(Authentication session) {
        SecurityContextHolder.clearContext();
        SecurityContextHolder.getContext().setAuthentication(session);
    }
}
