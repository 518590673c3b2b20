package org.callworthy.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.Sites;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SitesViewTest extends ViewTest {

    @Autowired
    Sites sites;

    @Autowired
    Desk desk;

    @Test
    void aSiteIsOpenedAndATeamFormedThere() {
        signIn(Role.ADMIN);
        ActAs.system(() -> sites.openSite("Acre " + mark));
        SitesView view = navigate(SitesView.class);
        assertThat(name(view, "New site", "Harbour " + mark)).isTrue();
        assertThat(textOf(view)).contains("Harbour " + mark);
        assertThat(name(view, "New team at Harbour " + mark, "Early")).isTrue();
        assertThat(desk.roster().teams())
                .filteredOn(line -> line.team().siteName().endsWith(mark))
                .extracting(line -> line.team().siteName(), line -> line.team().name())
                .containsExactly(tuple("Harbour " + mark, "Early"));
    }

    @Test
    void aNameIsGivenOnce() {
        signIn(Role.ADMIN);
        ActAs.system(() -> sites.formTeam(sites.openSite("Hill " + mark), "Late"));
        SitesView view = navigate(SitesView.class);
        assertThat(name(view, "New site", " Hill " + mark + " ")).isFalse();
        assertThat(refusal()).isEqualTo("There is one of this name already.");
        find(NameDialog.class).single().close();
        assertThat(name(view, "New team at Hill " + mark, "Late")).isFalse();
        assertThat(refusal()).isEqualTo("There is one of this name already.");
        find(NameDialog.class).single().close();
        assertThat(name(view, "New team at Hill " + mark, " ")).isFalse();
        assertThat(refusal()).isEqualTo("Please type a name.");
    }

    @Test
    void whoIsLimitedToASiteFormsTeamsThereOnly() {
        PersonId training = ActAs.system(() -> {
            PersonId person = hire("training");
            desk.people().grant(person, Role.TRAINING, sites.openSite("Lake " + mark));
            sites.openSite("Ridge " + mark);
            return person;
        });
        signIn(training);
        SitesView view = navigate(SitesView.class);
        assertThat(textOf(view)).contains("Lake " + mark).doesNotContain("Ridge " + mark);
        assertThat(find(Button.class, view).withText("New site").exists()).isFalse();
        assertThat(name(view, "New team at Lake " + mark, "Night")).isTrue();
    }

    /** Whether the dialog took it. */
    private boolean name(SitesView view, String button, String wanted) {
        Button opening = find(Button.class, view).all().stream()
                .filter(each -> each.getText().equals(button)
                        || each.getAriaLabel().filter(button::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(opening).click();
        NameDialog dialog = find(NameDialog.class).single();
        find(TextField.class, dialog).single().setValue(wanted);
        find(Button.class, dialog).all().stream()
                .filter(each -> each.getText().startsWith("New "))
                .forEach(each -> test(each).click());
        return !dialog.isOpened();
    }

    private String refusal() {
        TextField name = find(TextField.class, find(NameDialog.class).single()).single();
        return name.isInvalid() ? name.getErrorMessage() : "";
    }
}
