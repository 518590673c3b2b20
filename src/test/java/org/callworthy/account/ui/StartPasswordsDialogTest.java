package org.callworthy.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.Roster;
import org.callworthy.account.RosterFilter;
import org.callworthy.account.RosterLine;
import org.callworthy.account.StartPassword;
import org.callworthy.account.StartPasswords;
import org.callworthy.common.ui.Browsing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;

class StartPasswordsDialogTest extends ViewTest {

    @Autowired
    StartPasswords startPasswords;

    @Autowired
    Roster roster;

    @Autowired
    Desk desk;

    private PersonId li;
    private PersonId wang;

    @Test
    void thoseWithoutAPasswordAreChosenAndTheListIsShownOnce() {
        StartPasswordsDialog dialog = open();
        assertThat(chosen(dialog)).extracting(RosterLine::id).containsExactly(li);
        assertThat(offered(dialog)).extracting(RosterLine::id).containsExactly(li, wang);

        test(find(Button.class, dialog).withText("Give 1 start password").single())
                .click();
        assertThat(textOf(dialog)).contains("1 start password was given.", "never again");
        StartPassword given = given(dialog).getFirst();
        assertThat(given.id()).isEqualTo(li);
        assertThat(dialog.isCloseOnEsc()).isFalse();
        assertThat(dialog.isCloseOnOutsideClick()).isFalse();
        assertThat(find(Anchor.class, dialog).all())
                .extracting(Anchor::getText)
                .containsExactly("Download as XLSX", "Download as CSV");
        test(find(Button.class, dialog).withText("Close").single()).click();
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(dialog.isOpened()).isTrue();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Anchor link = find(Anchor.class, dialog).withText("Download as CSV").single();
        assertThat(link.getHref()).doesNotContain(given.password());
        test(link).download(file);
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains(
                        "Username,Name,Site,Team,Start password",
                        "li" + mark + ",li " + mark + ",,," + given.password());

        test(find(Button.class, dialog).withText("Close").single()).click();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(textOf(dialog)).doesNotContain(given.password());
    }

    @Test
    void whoHasAPasswordCanBeChosenAndTheDialogSaysWhatThatDoes() {
        StartPasswordsDialog dialog = open();
        this.<RosterLine>grid(dialog).asMultiSelect().select(offered(dialog));
        assertThat(textOf(dialog)).contains("1 person chosen has a password already: it stops working");
        test(find(Button.class, dialog).withText("Give 2 start passwords").single())
                .click();
        assertThat(given(dialog)).extracting(StartPassword::id).containsExactly(li, wang);
    }

    @Test
    void whatWasGivenBeforeAFailureIsShownAndCanBeClosed() {
        signIn(Role.ADMIN);
        StartPasswords breaking = mock(StartPasswords.class);
        when(breaking.give(anyList()))
                .thenAnswer(asked -> startPasswords.give(asked.getArgument(0)))
                .thenThrow(new CannotCreateTransactionException("away"));
        IntStream.range(0, 12).forEach(i -> hire("many" + i, Role.AGENT));
        StartPasswordsDialog dialog = new StartPasswordsDialog(
                withStartPasswords(breaking), roster.people(new RosterFilter(mark, null, null, null, null)), () -> {});
        dialog.open();
        test(find(Button.class, dialog).withText("Give 12 start passwords").single())
                .click();
        assertThat(find(Button.class, dialog).withText("Close").exists()).isFalse();

        assertThatThrownBy(Browsing::answer).isInstanceOf(CannotCreateTransactionException.class);
        assertThat(textOf(dialog))
                .contains("Stopped by a failure: 10 done, 2 not.", "10 start passwords were given.")
                .doesNotContain("left out");
        assertThat(given(dialog)).hasSize(10);
        test(find(Button.class, dialog).withText("Close").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void whoWasLeftOutIsNamed() {
        StartPasswordsDialog dialog = open();
        this.<RosterLine>grid(dialog).asMultiSelect().select(offered(dialog));
        ActAs.system(() -> desk.people().disable(wang));
        test(find(Button.class, dialog).withText("Give 2 start passwords").single())
                .click();
        assertThat(given(dialog)).extracting(StartPassword::id).containsExactly(li);
        assertThat(textOf(dialog)).contains("1 person was left out", "wang " + mark);
    }

    @Test
    void nobodyElseThanAdministratorsIsOfferedThem() {
        signIn(Role.TRAINING);
        PeopleView view = navigate(PeopleView.class);
        assertThat(find(Button.class, view).withText("Start passwords").exists())
                .isFalse();
        test(find(Button.class, view).withText("New person").single()).click();
        assertThat(textOf(find(NewPersonDialog.class).single())).contains("An administrator gives one.");
    }

    @Test
    void itIsThereInChinese() {
        read(Locale.SIMPLIFIED_CHINESE);
        StartPasswordsDialog dialog = open("初始密码");
        test(find(Button.class, dialog).withText("提供 1 个初始密码").single()).click();
        assertThat(textOf(dialog)).contains("已提供 1 个初始密码").doesNotContain("!account.");
    }

    private Desk withStartPasswords(StartPasswords others) {
        return new Desk(
                desk.people(),
                others,
                desk.roster(),
                desk.sites(),
                desk.limits(),
                desk.signedIn(),
                desk.certificates(),
                desk.clock());
    }

    private StartPasswordsDialog open() {
        return open("Start passwords");
    }

    private StartPasswordsDialog open(String button) {
        li = hire("li", Role.AGENT);
        wang = hire("wang", Role.AGENT);
        ActAs.system(() -> {
            startPasswords.set(wang, "handed over by somebody");
            return true;
        });
        PersonId admin = hire("admin", Role.ADMIN);
        signIn(admin);
        PeopleView view = navigate(PeopleView.class);
        test(find(TextField.class, view).atIndex(1)).setValue(mark);
        assertThat(test(find(PeopleGrid.class, view).single()).getCellText(1, 5))
                .isIn("No password yet", "尚无密码");
        test(find(Button.class, view).withText(button).single()).click();
        StartPasswordsDialog dialog = find(StartPasswordsDialog.class).single();
        assertThat(offered(dialog)).extracting(RosterLine::id).doesNotContain(admin);
        return dialog;
    }

    @SuppressWarnings("unchecked")
    private <T> Grid<T> grid(StartPasswordsDialog dialog) {
        return find(Grid.class, dialog).single();
    }

    private List<RosterLine> offered(StartPasswordsDialog dialog) {
        return this.<RosterLine>grid(dialog).getListDataView().getItems().toList();
    }

    private java.util.Set<RosterLine> chosen(StartPasswordsDialog dialog) {
        return this.<RosterLine>grid(dialog).getSelectedItems();
    }

    private List<StartPassword> given(StartPasswordsDialog dialog) {
        return this.<StartPassword>grid(dialog).getListDataView().getItems().toList();
    }
}
