package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.Draft;
import org.callworthy.bank.ItemFilter;
import org.callworthy.bank.ItemState;
import org.callworthy.common.Languages;
import org.callworthy.scheme.Difficulty;
import org.junit.jupiter.api.Test;

/** What can be done with a bank's list of items: many are filed anew at once, and it is said when one is worn out. */
class ListDialogsTest extends AuthorsScreens {

    @Test
    void manyItemsAreFiledAnewAtOnce() {
        choose();
        press("File one item anew");
        difficulty().setValue(Difficulty.HARD);
        text("Add tags").setValue("peak season， refunds,refunds");
        text("Add endorsements").setValue("e-commerce");
        press("File anew", Dialog.class);
        assertThat(told()).isEqualTo("1 of 1 items were changed.");
        Draft next = versionOf(itemKey);
        assertThat(next.state()).isEqualTo(ItemState.IN_REVIEW);
        assertThat(next.text().difficulty()).isEqualTo(Difficulty.HARD);
        assertThat(next.text().competency()).as("what was not chosen").isEqualTo("communication");
        assertThat(next.text().tags().tags()).containsExactly("peak season", "refunds");
        assertThat(next.text().tags().endorsements()).containsExactly("e-commerce");
    }

    @Test
    void nothingIsFiledAnewWhereNothingIsChosen() {
        choose();
        press("File one item anew");
        press("File anew", Dialog.class);
        assertThat(told()).isEqualTo("Choose at least one thing that is to change.");
        press("Cancel", Dialog.class);
        assertThat(versionOf(itemKey).number()).isEqualTo(1);
    }

    @Test
    void itIsSaidAndTakenBackWhenAnItemIsWornOut() {
        limit(500);
        assertThat(told()).isEqualTo("Saved. It is applied within ten minutes.");
        assertThat(bankRow().mostShown()).isEqualTo(500);
        limit(null);
        assertThat(bankRow().mostShown()).as("never").isNull();
    }

    @Test
    void aLimitThatWouldRetireEverythingIsNotTaken() {
        limit(9);
        assertThat(find(Dialog.class).all()).isNotEmpty();
        assertThat(bankRow().mostShown()).isNull();
    }

    @Test
    void bothSpeakChinese() {
        read(Languages.CHINESE);
        choose();
        press("重新归类 1 题");
        assertThat(find(Dialog.class).all().getLast().getHeaderTitle()).isEqualTo("重新归类 1 题");
        press("取消", Dialog.class);
        press("曝光上限");
        assertThat(find(Dialog.class).all().getLast().getHeaderTitle()).isEqualTo("曝光上限");
    }

    private void choose() {
        navigate("items/" + bank, ItemsView.class);
        ItemGrid grid = find(ItemGrid.class).single();
        grid.asMultiSelect().select(items.page(ItemFilter.all(bank), 0, 10));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Difficulty> difficulty() {
        return find(ComboBox.class, find(Dialog.class).all().getLast())
                .withCondition(box -> "Difficulty".equals(box.getLabel()))
                .single();
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void limit(Integer most) {
        navigate("items/" + bank, ItemsView.class);
        press("Exposure");
        find(IntegerField.class).single().setValue(most);
        press("Save", Dialog.class);
    }

    private BankRow bankRow() {
        return items.bank(bank).orElseThrow();
    }

    private String told() {
        return find(Notification.class).all().getLast().getElement().getProperty("text");
    }
}
