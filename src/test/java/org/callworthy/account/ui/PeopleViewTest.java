package org.callworthy.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Locale;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.Person;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.account.RosterLine;
import org.callworthy.account.SiteId;
import org.callworthy.account.Sites;
import org.callworthy.account.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    Sites sites;

    private PersonId li;

    @BeforeEach
    void team() {
        ActAs.system(() -> {
            SiteId harbour = sites.openSite("Harbour " + mark);
            TeamId early = sites.formTeam(harbour, "Early");
            li = hire("li", Role.AGENT);
            people.join(early, li, Place.MEMBER, Instant.EPOCH);
            return true;
        });
    }

    @Test
    void searchNarrowsTheListAndAPersonOpensBesideIt() {
        signIn(Role.TRAINING);
        PeopleView view = navigate(PeopleView.class);
        assertThat(heading()).isEqualTo("People");

        test(find(TextField.class, view).atIndex(1)).setValue("li" + mark);
        PeopleGrid grid = find(PeopleGrid.class, view).single();
        assertThat(grid.getListDataView().getItems()).extracting(RosterLine::id).containsExactly(li);
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("Early");

        test(grid).select(0);
        assertThat(find(H2.class, view).single().getText()).isEqualTo("li " + mark);
        assertThat(find(AccessSection.class, view).exists()).isFalse();
    }

    @Test
    void filtersStandInTheAddressButNoName() {
        signIn(Role.TRAINING);
        UI.getCurrent().navigate("people", QueryParameters.of("role", "AGENT"));
        assertThat(find(ComboBox.class).all()).extracting(ComboBox::getValue).contains(Role.AGENT);
    }

    @Test
    void disablingSaysWhatHappensFirst() {
        signIn(Role.ADMIN);
        PeopleView view = navigate(PeopleView.class, li.toString());
        test(find(Button.class, view).withText("Disable").single()).click();
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("Every sign-in ends at once");
        assertThat(person().active()).isTrue();

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(person().active()).isFalse();
        assertThat(find(Button.class, view).withText("Enable").exists()).isTrue();
    }

    @Test
    void aRoleIsGivenAndTaken() {
        signIn(Role.ADMIN);
        PeopleView view = navigate(PeopleView.class, li.toString());
        RolesSection roles = find(RolesSection.class, view).single();
        com.vaadin.flow.component.select.Select<?> choice =
                find(com.vaadin.flow.component.select.Select.class, roles).single();
        test(choice).selectItem("Author");
        test(find(Button.class, roles).withText("Give").single()).click();
        assertThat(person().roles()).containsExactly(Role.AGENT, Role.AUTHOR);

        roles = find(RolesSection.class, view).single();
        test(find(Button.class, roles)
                        .withCondition(b ->
                                "Take the role Author".equals(b.getAriaLabel().orElse("")))
                        .single())
                .click();
        assertThat(person().roles()).containsExactly(Role.AGENT);
    }

    @Test
    void aTakenUsernameIsRefusedInTheDialog() {
        signIn(Role.ADMIN);
        navigate(PeopleView.class);
        test(find(Button.class).withText("New person").single()).click();
        NewPersonDialog dialog = find(NewPersonDialog.class).single();
        TextField username =
                find(TextField.class, dialog).withCaption("Username").single();
        test(username).setValue("li" + mark);
        test(find(Button.class, dialog).withText("Make account").single()).click();
        assertThat(username.getErrorMessage()).isEqualTo("Somebody has this username already.");

        test(username).setValue("wang" + mark);
        TextField name = find(TextField.class, dialog).withCaption("Name").single();
        test(name).setValue("王\uD869\uDEA5");
        assertThat(name.getHelperText()).contains("Certificates cannot show", "(U+2A6A5)");
        test(name).setValue("Wang");
        assertThat(name.getHelperText()).isNullOrEmpty();
        test(find(Button.class, dialog).withText("Make account").single()).click();
        assertThat(people.findByUsername("wang" + mark)).isPresent();
    }

    @Test
    void everythingIsThereInChinese() {
        signIn(Role.ADMIN);
        read(Locale.SIMPLIFIED_CHINESE);
        PeopleView view = navigate(PeopleView.class, li.toString());
        assertThat(heading()).isEqualTo("人员");
        assertThat(textOf(find(PersonPanel.class, view).single()))
                .contains("座席代表", "Harbour " + mark, "停用")
                .doesNotContain("!account.");
        assertThat(textOf(navigate(SitesView.class))).contains("站点与班组").doesNotContain("!account.");
        ImportView imports = navigate(ImportView.class);
        assertThat(textOf(imports)).contains("导入人员").doesNotContain("!account.");
        assertThat(find(Anchor.class, imports).all())
                .extracting(Anchor::getText)
                .contains("模板（XLSX）");
    }

    private Person person() {
        return people.find(li);
    }
}
