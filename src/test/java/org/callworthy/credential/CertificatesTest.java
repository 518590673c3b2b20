package org.callworthy.credential;

import static callworthy.db.Tables.CREDENTIAL_CREDENTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.Person;
import org.callworthy.account.PersonChange;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SiteId;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CasesBeforeCommittee;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Decisions;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.TwoSites;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@CallworthyTest
@Import({CasesBeforeCommittee.class, TwoSites.class})
class CertificatesTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    TwoSites twoSites;

    @Autowired
    Decisions decisions;

    @Autowired
    Certifications certifications;

    @Autowired
    Credentials credentials;

    @Autowired
    Certificates certificates;

    @Autowired
    WebApplicationContext application;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext db;

    @Test
    void theHolderAndThoseWhoReachThemGetIt() {
        SiteId harbour = twoSites.open("Harbour");
        PersonId holder = twoSites.agent(harbour, "Robin Field");
        CertificationId held = certified(holder);
        List.of(
                        holder,
                        given.person("Ida", Role.COMMITTEE),
                        given.person("Ada", Role.ADMIN),
                        given.person("Tara", Role.TRAINING),
                        twoSites.limited(Role.TRAINING, harbour))
                .forEach(who -> assertThat(download(who, held)).isInstanceOf(DownloadOutcome.Made.class));
    }

    @Test
    void oneCredentialStandsHoweverManyTellOfItAtOnce() throws Exception {
        CertificationId held = certified(twoSites.agent(twoSites.open("Harbour"), "Robin Field"));
        Instant reinstated = Instant.now();
        Callable<Optional<Throwable>> tell =
                () -> Optional.ofNullable(catchThrowable(() -> credentials.reissue(held, reinstated)));
        try (var nodes = Executors.newFixedThreadPool(8)) {
            for (var told : nodes.invokeAll(Collections.nCopies(8, tell))) {
                assertThat(told.get())
                        .satisfiesAnyOf(
                                none -> assertThat(none).isEmpty(),
                                later -> assertThat(later).containsInstanceOf(DataAccessException.class));
            }
        }
        assertThat(credentials.of(held))
                .hasSize(2)
                .filteredOn(one -> one.supersededAt().isEmpty())
                .hasSize(1);
    }

    @Test
    void whoTellsOfItAtTheSameTimeWaitsBeforeLooking() {
        CertificationId held = certified(twoSites.agent(twoSites.open("Harbour"), "Robin Field"));
        transaction.executeWithoutResult(status -> {
            credentials.reissue(held, Instant.EPOCH);
            assertThat(CompletableFuture.supplyAsync(() -> catchThrowable(() -> holdAtOnce(held)))
                            .join())
                    .isInstanceOf(DataAccessException.class);
        });
        assertThat(credentials.of(held)).hasSize(1);
    }

    private void holdAtOnce(CertificationId held) {
        transaction.execute(status -> db.selectFrom(CREDENTIAL_CREDENTIAL)
                .where(CREDENTIAL_CREDENTIAL.CERTIFICATION_ID.eq(held.value()))
                .forUpdate()
                .noWait()
                .fetch());
    }

    @Test
    void nobodyElseDoesNorATrainingDepartmentOfAnotherSite() {
        SiteId harbour = twoSites.open("Harbour");
        CertificationId held = certified(twoSites.agent(harbour, "Robin Field"));
        List.of(
                        twoSites.agent(harbour, "Kim Colleague"),
                        given.person("Lee", Role.INVIGILATOR),
                        twoSites.limited(Role.TRAINING, twoSites.open("Hill")))
                .forEach(
                        who -> assertThatThrownBy(() -> download(who, held)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aNameThatCannotBeShownIsSaidAndOnceItIsWrittenAnewTheCertificateBearsIt() throws Exception {
        PersonId holder = twoSites.agent(twoSites.open("Harbour"), "王\uD869\uDEA5");
        CertificationId held = certified(holder);
        assertThat(download(holder, held))
                .isEqualTo(new DownloadOutcome.NameUnshown(List.of("\uD869\uDEA5 (U+2A6A5)")));

        assertThat(page(holder, held, "en")).contains("cannot be made yet", "U+2A6A5", "Ask the training department");
        assertThat(page(holder, held, "zh-CN")).contains("暂时无法生成证书", "请联系培训部");

        ActAs.system(() -> {
            Person person = people.find(holder);
            PersonChange change = new PersonChange("王龙", null, person.language(), null, person.version());
            people.change(holder, change);
            return true;
        });
        assertThat(download(holder, held)).isInstanceOf(DownloadOutcome.Made.class);
        assertThat(credentials.standing(held).orElseThrow().holder()).isEqualTo("王龙");
    }

    private CertificationId certified(PersonId person) {
        given.train(person, given.person("Old Trainer", Role.TRAINER), 40, LocalDate.of(2020, 1, 1));
        CaseId caseId = given.presented(person);
        List.of(given.person("Ida", Role.COMMITTEE), given.person("Bo", Role.COMMITTEE))
                .forEach(member -> actAs.person(member, () -> decisions.vote(caseId, 1, Ballot.pass("Enough."))));
        CertificationId held = certifications.ofCase(caseId).orElseThrow().id();
        await().until(() -> credentials.standing(held).isPresent());
        return held;
    }

    private String page(PersonId who, CertificationId held, String language) throws Exception {
        MockMvc http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        var signedIn =
                actAs.person(who, () -> SecurityContextHolder.getContext().getAuthentication());
        return http.perform(get("/certificates/" + held).param("lang", language).with(authentication(signedIn)))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private DownloadOutcome download(PersonId who, CertificationId held) {
        return actAs.person(who, () -> certificates.download(held));
    }
}
