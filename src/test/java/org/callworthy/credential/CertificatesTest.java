package org.callworthy.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

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
    ActAs actAs;

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
                .forEach(who -> assertThat(download(who, held)).isPresent());
    }

    @Test
    void nobodyElseDoesNorATrainingDepartmentOfAnotherSite() {
        SiteId harbour = twoSites.open("Harbour");
        CertificationId held = certified(twoSites.agent(harbour, "Robin Field"));
        List.of(
                        twoSites.agent(harbour, "Kim Colleague"),
                        given.person("Lee", Role.TEAM_LEAD),
                        twoSites.limited(Role.TRAINING, twoSites.open("Hill")))
                .forEach(
                        who -> assertThatThrownBy(() -> download(who, held)).isInstanceOf(AccessDeniedException.class));
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

    private Optional<byte[]> download(PersonId who, CertificationId held) {
        return actAs.person(who, () -> certificates.download(held));
    }
}
