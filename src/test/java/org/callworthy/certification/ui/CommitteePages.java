package org.callworthy.certification.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.certification.CasesBeforeCommittee;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Decisions;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.CaseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** A case before the committee, and the pages on which its members and its candidate look at it. */
@CallworthyTest
@Import(CasesBeforeCommittee.class)
abstract class CommitteePages extends SpringBrowserlessTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    Decisions decisions;

    @Autowired
    Certifications certifications;

    @Autowired
    ActAs actAs;

    @Autowired
    WorkingClock clock;

    PersonId agent;
    PersonId ida;
    PersonId bo;
    CaseId caseId;

    @BeforeEach
    void presentACase() {
        ida = given.person("Ida", Role.COMMITTEE);
        bo = given.person("Bo", Role.COMMITTEE);
        agent = given.trainedAgent();
        caseId = given.presented(agent);
        signIn(ida);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    void signIn(PersonId person) {
        SecurityContextHolder.getContext()
                .setAuthentication(actAs.person(
                        person, () -> SecurityContextHolder.getContext().getAuthentication()));
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
