package org.callworthy.rights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.certification.CasesBeforeCommittee;
import org.callworthy.common.Languages;
import org.callworthy.delivery.CaseId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(CasesBeforeCommittee.class)
class MyDataViewTest extends ViewTest {

    @Autowired
    CasesBeforeCommittee given;

    @Test
    void aCandidateFindsTheCopyAndTheWaysOutOfTheirOwnCases() {
        PersonId agent = given.trainedAgent();
        CaseId mine = given.opened(agent);
        CaseId other = given.opened(given.trainedAgent());
        signIn(agent);

        MyDataView view = navigate("my-data", MyDataView.class);

        assertThat(heading()).isEqualTo("My data");
        assertThat(textOf(view)).contains("Download my copy", "Robin Field", "Open, end it or withdraw consent");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("results/" + mine);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("results/" + other);
    }

    @Test
    void whoeverHadNoExaminationSeesTheirAccount() {
        signIn(Role.AUTHOR);
        MyDataView view = navigate("my-data", MyDataView.class);
        assertThat(textOf(view)).contains("You have not had an examination yet.", mark);
    }

    @Test
    void everythingIsThereInChineseToo() {
        signIn(given.trainedAgent());
        read(Languages.CHINESE);
        MyDataView view = navigate("my-data", MyDataView.class);
        assertThat(textOf(view)).contains("下载我的数据").doesNotContain("!rights.");
    }
}
