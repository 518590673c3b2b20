package org.callworthy.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.Draft;
import org.callworthy.bank.Drafts;
import org.callworthy.bank.Exposures;
import org.callworthy.bank.Items;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A bank with one item, and an author before it. */
abstract class AuthorsScreens extends ViewTest {

    @Autowired
    BankImport imports;

    @Autowired
    Items items;

    @Autowired
    Drafts drafts;

    @Autowired
    Exposures exposures;

    String bank;
    String itemKey;
    PersonId writer;

    @BeforeEach
    void aBankWithOneItem() {
        bank = "bank-" + mark;
        itemKey = "item-" + mark;
        ActAs.system(() -> imports.importFile("b.yaml", yaml()));
        writer = hire("writer", Role.AUTHOR);
        signIn(writer);
    }

    void tab(int index) {
        find(TabSheet.class).single().setSelectedIndex(index);
    }

    Draft versionOf(String key) {
        return items.versions(key).getFirst();
    }

    void open(String key) {
        navigate("item/" + key, ItemView.class);
    }

    void press(String text) {
        test(find(Button.class)
                        .withCondition(button -> text.equals(button.getText()))
                        .all()
                        .getFirst())
                .click();
    }

    void press(String text, Class<Dialog> in) {
        Dialog dialog = find(in).all().getLast();
        test(find(Button.class, dialog)
                        .withCondition(button -> text.equals(button.getText()))
                        .single())
                .click();
    }

    TextArea field(String label) {
        return find(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }

    void write(String label, String text) {
        test(field(label)).setValue(text);
    }

    String yaml() {
        return """
                bank: %s
                track: agent
                level: I
                title: { en: "Bank %s", zh-CN: "题库 %s" }
                items:
                  - id: %s
                    version: 1
                    type: single-choice
                    competency: communication
                    difficulty: easy
                    seconds: 60
                    stem: { en: How long?, zh-CN: 多久？ }
                    options:
                      - { id: a, text: { en: Seven days, zh-CN: 7天 }, why: { en: Too short, zh-CN: 太短 } }
                      - { id: b, text: { en: Fourteen days, zh-CN: 14天 }, key: true }
                    rationale: { en: The sheet says so., zh-CN: 须知有规定。 }
                """.formatted(bank, mark, mark, itemKey);
    }
}
