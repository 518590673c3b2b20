package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.CallworthyTest;
import org.callworthy.common.Ids;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@CallworthyTest
class StartPasswordsTest {

    private static final String OWN = "right horse battery";

    @Autowired
    StartPasswords startPasswords;

    @Autowired
    People people;

    @Autowired
    Roster roster;

    @Autowired
    SignIn signIn;

    @Autowired
    ActAs actAs;

    @Autowired
    DSLContext db;

    private final String mark = Ids.text(Ids.next()).substring(5);
    private PersonId admin;
    private PersonId training;
    private PersonId without;
    private PersonId with;

    @BeforeEach
    void staff() {
        ActAs.system(() -> {
            admin = hire("admin", OWN, Role.ADMIN);
            training = hire("training", null, Role.TRAINING);
            without = hire("without", null, Role.AGENT);
            with = hire("with", OWN, Role.AGENT);
            return true;
        });
    }

    @Test
    void eachOfThoseChosenGetsOneThatIsHardToGuessAndMustBeReplaced() {
        List<StartPassword> given = give(without, with);
        assertThat(given).extracting(StartPassword::id).containsExactlyInAnyOrder(without, with);
        assertThat(given)
                .extracting(StartPassword::password)
                .doesNotHaveDuplicates()
                .allSatisfy(password -> assertThat(password).matches("[2-9a-hjkmnp-z]{5}(-[2-9a-hjkmnp-z]{5}){3}"));
        given.forEach(each -> assertThat(opened(each.username(), each.password()))
                .extracting(session -> ((Principal) session.getPrincipal()).passwordGiven())
                .isEqualTo(true));
        assertThatThrownBy(() -> opened("with" + mark, OWN)).isInstanceOf(BadCredentialsException.class);
        assertThat(state(without)).isEqualTo(PasswordState.GIVEN);
    }

    @Test
    void whoHasBeenGivenOneMeanwhileKeepsIt() {
        List<RosterLine> seen = List.of(lines().get(without));
        StartPassword first =
                actAs.person(admin, () -> startPasswords.give(seen)).getFirst();
        assertThat(actAs.person(admin, () -> startPasswords.give(seen))).isEmpty();
        assertThat(opened(first.username(), first.password()).isAuthenticated()).isTrue();
    }

    @Test
    void ofTwoAdministratorsWhoSawTheSameTheFirstGives() {
        List<RosterLine> seen = List.of(lines().get(with));
        StartPassword first =
                actAs.person(admin, () -> startPasswords.give(seen)).getFirst();
        assertThat(actAs.person(admin, () -> startPasswords.give(seen))).isEmpty();
        assertThat(opened(first.username(), first.password()).isAuthenticated()).isTrue();
    }

    @Test
    void whoWasDisabledMeanwhileGetsNone() {
        List<RosterLine> seen = List.of(lines().get(with), lines().get(without));
        ActAs.system(() -> people.disable(with));
        assertThat(actAs.person(admin, () -> startPasswords.give(seen)))
                .extracting(StartPassword::id)
                .containsExactly(without);
        ActAs.system(() -> {
            people.enable(with);
            return true;
        });
        assertThat(opened("with" + mark, OWN).isAuthenticated()).isTrue();
    }

    @Test
    void whoIsDisabledAndWhoGivesThemAreLeftOut() {
        ActAs.system(() -> people.disable(without));
        assertThat(give(without, admin)).isEmpty();
        assertThat(state(admin)).isEqualTo(PasswordState.OWN);
        assertThat(state(without)).isEqualTo(PasswordState.NONE);
    }

    @Test
    void whoWasGivenOneIsOnRecordButNoPassword() {
        StartPassword given = give(without).getFirst();
        assertThat(db.fetchValue(
                        "select actor_id from audit_entry where act = 'account.password.given' and subject_id = ?",
                        without.value()))
                .isEqualTo(admin.value());
        assertThat(db.fetch("select * from audit_entry where subject_id = ?", without.value())
                        .formatCSV())
                .doesNotContain(given.password());
        assertThat(given.toString()).doesNotContain(given.password());
    }

    @Test
    void onlyAdministratorsGiveThem() {
        List<RosterLine> seen = List.of(lines().get(without));
        actAs.person(
                training,
                () -> assertThatThrownBy(() -> startPasswords.give(seen)).isInstanceOf(AccessDeniedException.class));
    }

    private List<StartPassword> give(PersonId... chosen) {
        Map<PersonId, RosterLine> lines = lines();
        return actAs.person(
                admin,
                () -> startPasswords.give(
                        java.util.stream.Stream.of(chosen).map(lines::get).toList()));
    }

    private PasswordState state(PersonId person) {
        return lines().get(person).password();
    }

    private Map<PersonId, RosterLine> lines() {
        return actAs.person(
                admin,
                () -> roster.people(new RosterFilter(mark, null, null, null, null)).stream()
                        .collect(Collectors.toMap(RosterLine::id, Function.identity())));
    }

    private Authentication opened(String username, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    private PersonId hire(String username, String password, Role role) {
        PersonId id = people.hire(
                new NewPerson(username + mark, "Name of " + username, null, password, Locale.ENGLISH, null));
        people.grant(id, role, null);
        return id;
    }
}
