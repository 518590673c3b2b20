package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemState;
import org.junit.jupiter.api.Test;

/** Items come from other systems' files and go to them, on screens. */
class ItemImportViewTest extends AuthorsScreens {

    @Test
    void aFileIsLookedAtFirstAndThenTakenInAsDrafts() {
        ItemImportView view = navigate("items/import/" + bank, ItemImportView.class);
        String gift = "::gift-%s::How many days? {=Fourteen ~Seven}\n\n::broken::{=".formatted(mark);
        view.read(
                items.bank(bank).orElseThrow(),
                find(ImportFields.class).single(),
                "q.gift",
                gift.getBytes(StandardCharsets.UTF_8));
        assertThat(textOf(view)).contains("GIFT", "1 new", "What is no item");
        assertThat(items.versions("gift-" + mark)).as("nothing is stored yet").isEmpty();
        press("Take in one item as drafts");
        assertThat(textOf(view)).contains("Taken in", "1 new");
        assertThat(versionOf("gift-" + mark).state()).isEqualTo(ItemState.DRAFT);
        view.read(
                items.bank(bank).orElseThrow(),
                find(ImportFields.class).single(),
                "q.gift",
                gift.getBytes(StandardCharsets.UTF_8));
        assertThat(textOf(view)).contains("1 unchanged");
        view.read(items.bank(bank).orElseThrow(), find(ImportFields.class).single(), "q.txt", new byte[] {'M', 'Z', 0, 1
        });
        assertThat(textOf(view)).contains("q.txt was not taken");
    }

    @Test
    void aBankIsGivenOutInEveryFormat() {
        navigate("items/" + bank, ItemsView.class);
        press("Export");
        assertThat(textOf(find(Dialog.class).single())).contains("Download " + bank + ".yaml");
        @SuppressWarnings("unchecked")
        Select<ItemFormat> format = find(Select.class)
                .withCondition(field -> "Format".equals(field.getLabel()))
                .single();
        format.setValue(ItemFormat.XLSX);
        assertThat(textOf(find(Dialog.class).single())).contains("Download " + bank + ".xlsx");
    }
}
