package org.callworthy.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import org.callworthy.ViewTest;
import org.callworthy.account.People;
import org.callworthy.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ViewTest {

    @Autowired
    People people;

    private ImportView view;

    @BeforeEach
    void open() {
        signIn(Role.ADMIN);
        view = navigate(ImportView.class);
    }

    @Test
    void aFileIsShownLineByLineAndThenApplied() {
        upload("people.csv", "username,name,site,team\nann" + mark + ",Ann,Shore " + mark + ",Dawn\n");
        assertThat(textOf(view)).contains("1 new, 0 changed, 0 unchanged, 0 refused.", "Shore " + mark + " · Dawn");
        assertThat(people.findByUsername("ann" + mark)).isEmpty();

        test(find(Button.class, view).withText("Apply all").single()).click();
        assertThat(textOf(view)).contains("Applied. New people: 1; changed: 0.");
        assertThat(people.findByUsername("ann" + mark)).isPresent();
    }

    @Test
    void anAdministratorGivesTheNewPeopleStartPasswordsAtOnce() {
        apply();
        assertThat(textOf(view)).contains("The new person has no password yet and cannot sign in.");
        test(find(Button.class, view).withText("Start passwords").single()).click();
        StartPasswordsDialog dialog = find(StartPasswordsDialog.class).single();
        test(find(Button.class, dialog).withText("Give 1 start password").single())
                .click();
        assertThat(textOf(dialog)).contains("1 start password was given.");
    }

    @Test
    void theTrainingDepartmentLearnsWhoGivesThem() {
        signIn(Role.TRAINING);
        view = navigate(ImportView.class);
        apply();
        assertThat(textOf(view)).contains("has no password yet", "An administrator gives start passwords");
        assertThat(find(Button.class, view).withText("Start passwords").exists())
                .isFalse();
    }

    private void apply() {
        upload("people.csv", "username,name\nann" + mark + ",Ann\n");
        test(find(Button.class, view).withText("Apply all").single()).click();
    }

    @Test
    void aRefusedLineNamesItsFaultAndBlocksAll() {
        upload("people.csv", "username;name\nann" + mark + ";Ann\nBad Name;Bob\n");
        Grid<?> grid = find(Grid.class, view).single();
        assertThat(test(grid).getCellText(1, 0)).isEqualTo("3");
        assertThat(test(grid).getCellText(1, 4)).isEqualTo("“Bad Name” cannot be a username.");
        assertThat(find(Button.class, view).withText("Apply all").single().isEnabled())
                .isFalse();
    }

    @Test
    void aNameThatCertificatesCannotShowIsNamedAndNotRefused() {
        upload("people.csv", "username,name\nann" + mark + ",王\uD869\uDEA5\n");
        assertThat(textOf(view)).contains("1 new", "Some names have characters that certificates cannot show");
        assertThat(test(find(Grid.class, view).single()).getCellText(0, 4)).contains("(U+2A6A5)");
        assertThat(find(Button.class, view).withText("Apply all").single().isEnabled())
                .isTrue();
    }

    @Test
    void aFileThatIsNoTableSaysSo() {
        upload("people.xlsx", "MZ this is no workbook");
        assertThat(textOf(view)).contains("The content of this file is not what its name says.");
    }

    private void upload(String name, String content) {
        test(find(Upload.class, view).single())
                .upload(name, "text/csv", content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
