package org.callworthy.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.CognitiveLevel;
import org.callworthy.bank.ItemRow;
import org.callworthy.bank.Retag;
import org.callworthy.common.ui.Batches;
import org.callworthy.common.ui.Notify;
import org.callworthy.scheme.Difficulty;

/** Files many items anew at once. */
final class RetagDialog extends Dialog {

    private final transient AuthorDesk desk;
    private final List<ItemRow> items;
    private final SerializableRunnable after;
    private final ComboBox<String> competency = new ComboBox<>();
    private final ComboBox<Difficulty> difficulty = new ComboBox<>();
    private final ComboBox<CognitiveLevel> cognitive = new ComboBox<>();
    private final TextField addTags = new TextField();
    private final TextField removeTags = new TextField();
    private final TextField addEndorsements = new TextField();
    private final TextField removeEndorsements = new TextField();
    private int changed;

    RetagDialog(AuthorDesk desk, BankRow bank, List<ItemRow> items, SerializableRunnable after) {
        this.desk = desk;
        this.items = List.copyOf(items);
        this.after = after;
        setHeaderTitle(getTranslation("bank.retag.n", items.size()));
        setWidth("44rem");
        Map<String, String> titles = desk.competencies(bank.track(), getLocale());
        competency.setItems(titles.keySet());
        competency.setItemLabelGenerator(titles::get);
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(one -> getTranslation("bank.difficulty." + one.key()));
        cognitive.setItems(CognitiveLevel.values());
        cognitive.setItemLabelGenerator(one -> getTranslation("bank.cognitive." + one.key()));
        choice(competency, "competency");
        choice(difficulty, "difficulty");
        choice(cognitive, "cognitive");
        words(addTags, "add-tags");
        words(removeTags, "remove-tags");
        words(addEndorsements, "add-endorsements");
        words(removeEndorsements, "remove-endorsements");
        Div filing = new Div(competency, difficulty, cognitive);
        Div tags = new Div(addTags, removeTags);
        Div endorsements = new Div(addEndorsements, removeEndorsements);
        List.of(filing, tags, endorsements).forEach(line -> line.addClassName("bank-line"));
        add(new Paragraph(getTranslation("bank.retag.lead")), filing, tags, endorsements);
        Button go = new Button(getTranslation("bank.retag.go"), click -> go());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("bank.cancel"), click -> close()), go);
    }

    private void choice(ComboBox<?> box, String name) {
        box.setLabel(getTranslation("bank.form." + name));
        box.setPlaceholder(getTranslation("bank.retag.keep"));
        box.setClearButtonVisible(true);
    }

    private void words(TextField field, String name) {
        field.setLabel(getTranslation("bank.retag." + name));
        field.setHelperText(getTranslation("bank.retag.comma"));
    }

    private static List<String> words(TextField field) {
        return Arrays.stream(field.getValue().split("[,，、]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private void go() {
        Retag retag = new Retag(
                Optional.ofNullable(competency.getValue()),
                Optional.ofNullable(difficulty.getValue()),
                Optional.ofNullable(cognitive.getValue()),
                words(addTags),
                words(removeTags),
                words(addEndorsements),
                words(removeEndorsements));
        if (retag.changesNothing()) {
            Notify.refused(getTranslation("bank.retag.nothing"));
            return;
        }
        getFooter().removeAll();
        removeAll();
        Batches<ItemRow> batches = new Batches<>(
                items,
                some -> changed +=
                        desk.drafts().retag(some.stream().map(ItemRow::version).toList(), retag),
                left -> {
                    close();
                    Notify.done(getTranslation("bank.retag.done", changed, items.size()));
                    after.run();
                });
        add(batches);
        batches.start();
    }
}
