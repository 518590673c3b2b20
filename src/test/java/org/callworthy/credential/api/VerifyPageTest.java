package org.callworthy.credential.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.certification.Ballot;
import org.callworthy.certification.CasesBeforeCommittee;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Decisions;
import org.callworthy.certification.Grounds;
import org.callworthy.certification.Statuses;
import org.callworthy.common.WorkingClock;
import org.callworthy.credential.Credential;
import org.callworthy.credential.Credentials;
import org.callworthy.delivery.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What anybody who holds a code learns of a certificate, in each of its states. */
@CallworthyTest
@Import(CasesBeforeCommittee.class)
class VerifyPageTest {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    private static final String REASON = "Told to those in charge only.";

    @Autowired
    WebApplicationContext application;

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Decisions decisions;

    @Autowired
    Statuses statuses;

    @Autowired
    Certifications certifications;

    @Autowired
    Credentials credentials;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    private MockMvc http;
    private PersonId ida;
    private CertificationId held;
    private Credential credential;

    @BeforeEach
    void certify() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        ida = given.person("Ida", Role.COMMITTEE);
        CaseId caseId = given.presented(given.trainedAgent());
        actAs.person(ida, () -> decisions.vote(caseId, 1, Ballot.pass("Enough.")));
        actAs.person(given.person("Bo", Role.COMMITTEE), () -> decisions.vote(caseId, 1, Ballot.pass("Enough.")));
        held = certifications.ofCase(caseId).orElseThrow().id();
        credential = await().until(() -> credentials.standing(held), issued -> issued.isPresent())
                .orElseThrow();
    }

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void aValidOneSaysWhoAndWhatAndUntilWhen() throws Exception {
        LocalDate until = certifications.find(held).validUntil();
        assertThat(seen("en"))
                .contains("This certificate is valid", "Robin Field", credential.number())
                .contains("lasts until " + ENGLISH.format(until))
                .doesNotContain("Grounds:");
        assertThat(seen("zh-CN"))
                .contains("lang=\"zh-CN\"", ">证书有效<", "Robin Field", "座席代表 · 初级", "座席代表认证方案")
                .contains("有效期至 " + CHINESE.format(until))
                .doesNotContain("原因：", "This certificate");
    }

    @Test
    void anExpiredOneSaysFromWhenToWhenItWasValid() throws Exception {
        LocalDate until = certifications.find(held).validUntil();
        clock.travelTo(until.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(seen("en"))
                .contains(
                        "This certificate has expired", "until " + ENGLISH.format(until) + " and has not been renewed")
                .doesNotContain("is valid");
        assertThat(seen("zh-CN"))
                .contains("证书已过期", "至 " + CHINESE.format(until) + "，到期后未续期")
                .doesNotContain(">证书有效<");
    }

    @Test
    void theLastDayOfValidityStillCounts() throws Exception {
        LocalDate until = certifications.find(held).validUntil();
        clock.travelTo(until.atTime(23, 59).toInstant(ZoneOffset.UTC));
        assertThat(seen("zh-CN")).contains(">证书有效<").doesNotContain("证书已过期");
    }

    @Test
    void aSuspendedOneSaysSinceWhenAndOnWhatGrounds() throws Exception {
        Instant later = clock.instant().plus(Duration.ofDays(40));
        clock.travelTo(later);
        actAs.person(ida, () -> statuses.suspend(held, Grounds.INVESTIGATION, REASON));
        clock.travelTo(later.plus(Duration.ofDays(3)));
        assertThat(seen("en"))
                .contains("This certificate is suspended", "suspended since " + ENGLISH.format(day(later)))
                .contains("Grounds: under investigation")
                .doesNotContain("This certificate is valid", REASON, "Ida");
        assertThat(seen("zh-CN"))
                .contains("证书已暂停", "自 " + CHINESE.format(day(later)) + " 起暂停", "原因：正在调查")
                .doesNotContain(">证书有效<", REASON, "Ida");
    }

    @Test
    void aWithdrawnOneSaysSoForGoodAndNotWhyInWords() throws Exception {
        Instant then = clock.instant();
        actAs.person(ida, () -> statuses.withdraw(held, Grounds.CODE_OF_CONDUCT, REASON));
        clock.travelTo(then.plus(Duration.ofDays(4 * 365)));
        assertThat(seen("en"))
                .contains("This certificate has been withdrawn", "withdrawn on " + ENGLISH.format(day(then)))
                .contains("Grounds: code of conduct")
                .doesNotContain("This certificate is valid", "has expired", REASON);
        assertThat(seen("zh-CN"))
                .contains("证书已撤销", "已于 " + CHINESE.format(day(then)) + " 撤销", "原因：违反行为准则")
                .doesNotContain(">证书有效<", "证书已过期", REASON);
    }

    @Test
    void anUnknownCodeIsNotFoundInTheLanguageOfTheBrowser() throws Exception {
        MockHttpServletResponse reply = check("0".repeat(26), "zh-TW");
        assertThat(reply.getStatus()).isEqualTo(404);
        assertThat(reply.getContentAsString()).contains("没有与此查询码对应的证书").doesNotContain("no certificate");
    }

    /** Every page is complete: no key of a text is left over. */
    private String seen(String language) throws Exception {
        MockHttpServletResponse reply = check(credential.code().text(), language);
        assertThat(reply.getStatus()).isEqualTo(200);
        assertThat(reply.getHeader("Cache-Control")).contains("no-store");
        String page = reply.getContentAsString();
        assertThat(page).doesNotContain("??", "credential.verify.", "credential.grounds.");
        return page;
    }

    private MockHttpServletResponse check(String code, String language) throws Exception {
        return http.perform(get("/verify/" + code).locale(Locale.forLanguageTag(language)))
                .andReturn()
                .getResponse();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
