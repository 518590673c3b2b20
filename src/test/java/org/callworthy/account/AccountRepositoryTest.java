package org.callworthy.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.callworthy.RepositoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

class AccountRepositoryTest extends RepositoryTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00.123456Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    private AccountRepository accounts;
    private PlaceRepository places;
    private PasswordRepository passwords;

    @BeforeEach
    void build() {
        accounts = new AccountRepository(db);
        places = new PlaceRepository(db);
        passwords = new PasswordRepository(db);
    }

    @Test
    void aPersonIsReadBackWithTheirPresentRoles() {
        PersonId li = hire("li.na", "李娜");
        places.insertRole(li, Role.AGENT, null, null, MONDAY);
        places.insertRole(li, Role.AUTHOR, null, null, MONDAY);
        places.endRole(li, Role.AUTHOR, null, TUESDAY);

        Person found = accounts.find(li).orElseThrow();

        assertThat(found.name()).isEqualTo("李娜");
        assertThat(found.roles()).containsExactly(Role.AGENT);
        assertThat(found.language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(accounts.sessionsFrom(li)).contains(MONDAY);
    }

    @Test
    void aDisabledPersonHasNoSessionsAndNoPassword() {
        PersonId li = hire("li.na", "李娜");
        tx(() -> passwords.give(li, "given", MONDAY));
        assertThat(passwords.of(li)).contains(new PasswordRepository.Kept("given", true, MONDAY));

        accounts.setState(li, false, TUESDAY);

        assertThat(accounts.sessionsFrom(li)).isEmpty();
        assertThat(passwords.of("li.na")).isEmpty();
        assertThat(passwords.of(li)).isEmpty();
        assertThat(accounts.withRole(Role.AGENT)).isEmpty();
    }

    @Test
    void aChosenPasswordTakesThePlaceOfTheOneThatWasCheckedOnly() {
        PersonId li = hire("li.na", "李娜");
        assertThat(passwords.of(li)).isEmpty();
        tx(() -> passwords.give(li, "given", MONDAY));
        PasswordRepository.Kept given = passwords.of(li).orElseThrow();
        assertThat(tx(() -> passwords.choose(li, given, MONDAY, "own", TUESDAY)))
                .isTrue();
        assertThat(tx(() -> passwords.choose(li, given, TUESDAY, "late", TUESDAY)))
                .isFalse();
        assertThat(passwords.of("li.na")).contains(new PasswordRepository.Kept("own", false, TUESDAY));
        assertThat(accounts.sessionsFrom(li)).contains(TUESDAY);
    }

    @Test
    void theLastAdministratorIsTheLastWhoCanSignIn() {
        PersonId li = administrator("li.na", "own");
        PersonId wang = administrator("wang", null);
        PersonId zhao = hire("zhao", "赵敏");
        assertThat(isLast(li)).isTrue();
        assertThat(isLast(wang)).isFalse();
        assertThat(isLast(zhao)).isFalse();
        tx(() -> passwords.give(wang, "given", MONDAY));
        assertThat(isLast(li)).isFalse();
        tx(() -> accounts.setState(wang, false, TUESDAY));
        assertThat(isLast(li)).isTrue();
    }

    @Test
    void anAdministratorWhoCannotSignInLeavesTheFirstOneToBeMade() {
        assertThat(accounts.anyAdministrator()).isFalse();
        administrator("wang", null);
        assertThat(accounts.anyAdministrator()).isFalse();
        PersonId li = administrator("li.na", "own");
        tx(() -> places.endRole(li, Role.ADMIN, null, TUESDAY));
        assertThat(accounts.anyAdministrator()).isTrue();
    }

    @Test
    void ofTwoAdministratorsWhoDisableEachOtherOneStays() {
        PersonId li = administrator("li.na", "own");
        PersonId wang = administrator("wang", "own");
        CompletableFuture<Boolean> other = tx(() -> {
            assertThat(accounts.isLastAdministrator(wang)).isFalse();
            CompletableFuture<Boolean> asked = CompletableFuture.supplyAsync(() -> isLast(li));
            assertThat(asked).failsWithin(Duration.ofMillis(300)).withThrowableOfType(TimeoutException.class);
            accounts.setState(wang, false, TUESDAY);
            return asked;
        });
        assertThat(other.join()).isTrue();
    }

    @Test
    void aUsernameIsTakenOnce() {
        hire("li.na", "李娜");
        assertThatThrownBy(() -> hire("li.na", "Li Na"))
                .satisfiesAnyOf(
                        e -> assertThat(e).isInstanceOf(DuplicateKeyException.class),
                        e -> assertThat(e)
                                .isInstanceOf(org.jooq.exception.IntegrityConstraintViolationException.class));
    }

    @Test
    void whoStoodInWhichTeamIsKnownForEveryMoment() {
        SiteId site = places.insertSite("Harbour");
        TeamId early = places.insertTeam(site, "Early");
        TeamId late = places.insertTeam(site, "Late");
        PersonId li = hire("li.na", "李娜");
        PersonId lead = hire("wang", "王强");
        places.insertMembership(early, lead, Place.LEAD, MONDAY);
        places.insertMembership(early, li, Place.MEMBER, MONDAY);
        places.endMemberships(li, TUESDAY);
        places.insertMembership(late, li, Place.MEMBER, TUESDAY);

        assertThat(places.teamAt(li, MONDAY)).contains(early);
        assertThat(places.teamAt(li, TUESDAY)).contains(late);
        assertThat(places.teamAt(li, MONDAY.minusSeconds(1))).isEmpty();
        assertThat(places.inTeamAt(early, Place.LEAD, TUESDAY)).containsExactly(lead);
        assertThat(places.inTeamAt(early, Place.MEMBER, TUESDAY)).isEmpty();
    }

    @Test
    void trainersAreFoundFromTheirDayOn() {
        PersonId li = hire("li.na", "李娜");
        PersonId trainer = hire("zhao", "赵敏");
        places.insertTraining(li, trainer, "Difficult calls", new BigDecimal("7.5"), LocalDate.of(2026, 3, 2));

        assertThat(places.trainersOf(li, LocalDate.of(2026, 3, 2))).isEqualTo(List.of(trainer));
        assertThat(places.trainersOf(li, LocalDate.of(2026, 3, 3))).isEmpty();
        assertThat(places.trainingHours(li)).isEqualByComparingTo("7.5");
        assertThat(places.trainingHours(List.of(li))).containsOnlyKeys(li);
        assertThat(places.trainingHours(List.of(li)).get(li)).isEqualByComparingTo("7.5");
    }

    private PersonId hire(String username, String name) {
        return tx(() -> accounts.insert(
                new NewPerson(username, name, null, null, Locale.SIMPLIFIED_CHINESE, LocalDate.of(2025, 1, 6)),
                null,
                MONDAY));
    }

    private PersonId administrator(String username, @Nullable String hash) {
        PersonId person = hire(username, username);
        tx(() -> {
            places.insertRole(person, Role.ADMIN, null, null, MONDAY);
            if (hash != null) {
                passwords.give(person, hash, MONDAY);
            }
        });
        return person;
    }

    private boolean isLast(PersonId person) {
        return tx(() -> accounts.isLastAdministrator(person));
    }
}
