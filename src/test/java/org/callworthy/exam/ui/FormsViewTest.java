package org.callworthy.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Role;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.BesideFiles;
import org.callworthy.bank.ItemLook;
import org.callworthy.bank.ItemNotes;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Languages;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.Candidates;
import org.callworthy.exam.ExamOffer;
import org.callworthy.exam.ExamRef;
import org.callworthy.exam.FormFigures;
import org.callworthy.exam.FormSetId;
import org.callworthy.exam.FormSetState;
import org.callworthy.exam.FormSets;
import org.callworthy.exam.MakeForms;
import org.callworthy.exam.MakeOutcome.Made;
import org.callworthy.scheme.Schemes;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Candidates.class)
class FormsViewTest extends ViewTest {

    @Autowired
    Candidates candidates;

    @Autowired
    BankImport imports;

    @Autowired
    ItemNotes notes;

    @Autowired
    FormSets sets;

    @Autowired
    Schemes schemes;

    @Autowired
    DSLContext db;

    private ExamRef exam;

    @BeforeEach
    void prepare() throws IOException {
        Path file = Path.of("exam-banks/agent/foundation.yaml");
        String text = Files.readString(file);
        ActAs.system(() -> imports.importFile("foundation.yaml", text, BesideFiles.of(file)));
        candidates.open(hire("anybody", Role.AGENT));
        exam = new ExamRef(schemes.current(Track.AGENT).id(), Level.I, Candidates.EXAM);
    }

    @AfterEach
    void withdraw() {
        ActAs.system(() -> {
            sets.all().stream()
                    .filter(set -> set.state() == FormSetState.ACTIVE)
                    .forEach(set -> sets.withdraw(set.id(), set.version()));
            return true;
        });
    }

    @Test
    void theBlueprintShowsWhatTheBankHasForEachCell() {
        signIn(Role.AUTHOR);
        BlueprintsView view = navigate(BlueprintsView.class);
        ComboBox<ExamOffer> choice = find(ComboBox.class, view).single();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(each -> each.exam().equals(exam))
                .findFirst()
                .orElseThrow());
        assertThat(textOf(view)).contains("The bank can fill", "Communication", "Forms without sharing");
        assertThat(find(NativeTable.class, view).single().getBody().getRows()).hasSize(10);
        read(Languages.CHINESE);
        navigate(FormsView.class);
        assertThat(textOf(navigate(BlueprintsView.class))).contains("双向细目表", "不共用试题的份数");
    }

    @Test
    void formsStandSideBySideAndAreActivatedAndWithdrawn() {
        FormSetId set = made(2);
        signIn(Role.AUTHOR);
        navigate(FormsView.class);
        assertThat(find(Anchor.class).all()).isNotNull();
        FormSetView view = navigate(FormSetView.class, set.toString());
        assertThat(heading()).startsWith("2 forms: Agent");
        assertThat(textOf(view))
                .contains("Form 1", "Form 2", "Expected to be right", "Items in common", "agent-f-com-");
        press(view, "Activate");
        assertThat(state(set)).isEqualTo(FormSetState.ACTIVE);
        assertThat(textOf(view)).contains("Active");
        press(view, "Withdraw");
        assertThat(state(set)).isEqualTo(FormSetState.WITHDRAWN);
        assertThat(find(Button.class, view).withText("Withdraw").all()).isEmpty();
        read(Languages.CHINESE);
        assertThat(textOf(navigate(FormSetView.class, set.toString()))).contains("试卷 1", "已停用", "预计答对率");
    }

    @Test
    void aFormWithARetiredItemIsSaidToBeOutOfDate() {
        FormSetId set = made(2);
        List<FormFigures> forms =
                ActAs.system(() -> sets.find(set).orElseThrow().forms());
        long item = versions(forms.getFirst())
                .filter(version -> versions(forms.getLast()).noneMatch(version::equals))
                .findFirst()
                .orElseThrow()
                .value();
        try {
            db.execute("update bank_item_version set state = 'RETIRED' where id = ?", item);
            signIn(Role.AUTHOR);
            assertThat(textOf(navigate(FormSetView.class, set.toString())))
                    .contains("In one form an item has been retired", "1 of 2 out of date")
                    .containsPattern("Given out\\s*No: out of date\\s*Yes");
            read(Languages.CHINESE);
            assertThat(textOf(navigate(FormSetView.class, set.toString()))).contains("2 份中 1 份已过时", "否：已过时");
        } finally {
            db.execute("update bank_item_version set state = 'APPROVED' where id = ?", item);
        }
    }

    private static Stream<ItemVersionId> versions(FormFigures form) {
        return form.items().stream().map(FormFigures.ItemLine::version);
    }

    @Test
    void anItemOfAFormOpensWithItsKey() {
        FormSetId set = made(1);
        signIn(Role.ADMIN);
        FormSetView view = navigate(FormSetView.class, set.toString());
        Button item = find(Button.class, view).all().stream()
                .filter(button -> button.getText().startsWith("agent-f-"))
                .findFirst()
                .orElseThrow();
        test(item).click();
        assertThat(textOf(find(ItemDialog.class).single())).contains("What is right");
        assertThat(notes.looks(item.getText())).extracting(ItemLook::person).anyMatch(person -> person.endsWith(mark));
    }

    @Test
    void formsAreMadeBesideThePageAndAClashIsSaidInWords() {
        signIn(Role.AUTHOR);
        navigate(FormsView.class);
        MakeFormsDialog dialog = open();
        count(dialog, "How many forms").setValue("0");
        press(dialog, "Make them");
        assertThat(count(dialog, "How many forms").isInvalid()).isTrue();
        count(dialog, "How many forms").setValue("50");
        press(dialog, "Make them");
        assertThat(textOf(dialog)).contains("The forms are being made");
        poll(dialog);
        assertThat(textOf(dialog))
                .contains(
                        "There are no such forms",
                        "the blueprint asks for 3 in each of 50 forms",
                        "An item is in at most 2 of 50 forms");
        count(dialog, "How many forms").setValue("1");
        press(dialog, "Make them");
        poll(dialog);
        assertThat(heading()).startsWith("One form: Agent");
    }

    private MakeFormsDialog open() {
        test(find(Button.class).withText("Make forms").all().getFirst()).click();
        MakeFormsDialog dialog = find(MakeFormsDialog.class).single();
        ComboBox<ExamOffer> choice = find(ComboBox.class, dialog).single();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(each -> each.exam().equals(exam))
                .findFirst()
                .orElseThrow());
        return dialog;
    }

    /** As the browser does every moment. */
    private void poll(MakeFormsDialog dialog) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return !textOf(dialog).contains("The forms are being made");
        });
    }

    private CountField count(MakeFormsDialog dialog, String label) {
        return find(CountField.class, dialog).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void press(com.vaadin.flow.component.Component in, String text) {
        test(find(Button.class, in).withText(text).single()).click();
    }

    private FormSetId made(int forms) {
        return ActAs.system(() -> ((Made) sets.make(new MakeForms(exam, forms, 19, forms))).set());
    }

    private FormSetState state(FormSetId set) {
        return ActAs.system(() -> sets.find(set).orElseThrow().set().state());
    }
}
