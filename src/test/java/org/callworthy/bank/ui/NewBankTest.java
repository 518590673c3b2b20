package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.callworthy.bank.BankRow;
import org.callworthy.common.Languages;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.junit.jupiter.api.Test;

class NewBankTest extends AuthorsScreens {

    @Test
    void anAuthorBeginsABankAndStandsInItsEmptyList() {
        String key = "sales-" + mark;
        navigate("items/" + bank, ItemsView.class);
        press("New bank");
        press("Begin the bank");
        assertThat(text("Title in Chinese").getErrorMessage()).isEqualTo("A bank has a title in both languages.");
        text("Title in English").setValue("Sales, basics");
        text("Title in Chinese").setValue("销售基础");
        text("Key").setValue("Sales!");
        press("Begin the bank");
        assertThat(text("Key").getErrorMessage()).contains("lower-case");
        text("Key").setValue(bank);
        press("Begin the bank");
        assertThat(text("Key").getErrorMessage()).isEqualTo("Another bank has this key.");
        text("Key").setValue(key);
        press("Begin the bank");

        assertThat(items.bank(key)).get().satisfies(begun -> {
            assertThat(begun.track()).isEqualTo(Track.AGENT);
            assertThat(begun.level()).isEqualTo(Level.I);
            assertThat(begun.title().in(Languages.CHINESE)).isEqualTo("销售基础");
        });
        ItemsView view = find(ItemsView.class).single();
        @SuppressWarnings("unchecked")
        ComboBox<BankRow> shown = find(ComboBox.class, view)
                .withCondition(box -> box.getValue() instanceof BankRow)
                .single();
        assertThat(shown.getValue().key()).isEqualTo(key);
        assertThat(textOf(view)).contains("No item").doesNotContain("One item");
        assertThat(find(Button.class).withText("New item").all())
                .as("nothing of the bank before is left")
                .hasSize(1);
    }

    private TextField text(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
