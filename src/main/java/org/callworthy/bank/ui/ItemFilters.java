package org.callworthy.bank.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.callworthy.bank.BankRow;
import org.callworthy.bank.CognitiveLevel;
import org.callworthy.bank.ItemFilter;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.ItemType;
import org.callworthy.common.Languages;
import org.callworthy.scheme.Difficulty;

/** Which items are shown. */
final class ItemFilters extends Div {

    private final BankRow bank;
    private final ComboBox<BankRow> banks = new ComboBox<>();
    private final TextField words = new TextField();
    private final ComboBox<ItemState> state = new ComboBox<>();
    private final ComboBox<ItemType> type = new ComboBox<>();
    private final ComboBox<String> competency = new ComboBox<>();
    private final ComboBox<Difficulty> difficulty = new ComboBox<>();
    private final ComboBox<CognitiveLevel> cognitive = new ComboBox<>();
    private final ComboBox<String> endorsement = new ComboBox<>();
    private final ComboBox<ItemFilter.Written> written = new ComboBox<>();

    ItemFilters(List<BankRow> all, BankRow bank, Map<String, String> competencies, Set<String> endorsements) {
        this.bank = bank;
        addClassName("bank-filter");
        getElement().setAttribute("role", "search");
        banks.setAriaLabel(getTranslation("bank.filter.bank"));
        banks.setItems(all);
        banks.setItemLabelGenerator(row -> row.title().in(getLocale()));
        banks.setValue(bank);
        words.setPlaceholder(getTranslation("bank.filter.words"));
        words.setAriaLabel(getTranslation("bank.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        choice(state, "state", List.of(ItemState.values()));
        state.setItemLabelGenerator(one -> getTranslation("bank.state." + one));
        choice(type, "type", List.of(ItemType.values()));
        type.setItemLabelGenerator(one -> getTranslation("bank.type." + one.key()));
        choice(competency, "competency", new ArrayList<>(competencies.keySet()));
        competency.setItemLabelGenerator(key -> competencies.getOrDefault(key, key));
        choice(difficulty, "difficulty", List.of(Difficulty.values()));
        difficulty.setItemLabelGenerator(one -> getTranslation("bank.difficulty." + one.key()));
        choice(cognitive, "cognitive", List.of(CognitiveLevel.values()));
        cognitive.setItemLabelGenerator(one -> getTranslation("bank.cognitive." + one.key()));
        choice(endorsement, "endorsement", List.copyOf(new TreeSet<>(endorsements)));
        choice(
                written,
                "written",
                Stream.of(true, false)
                        .flatMap(complete ->
                                Languages.ALL.stream().map(language -> new ItemFilter.Written(language, complete)))
                        .toList());
        written.setItemLabelGenerator(one -> getTranslation(
                one.complete() ? "bank.filter.complete" : "bank.filter.lacks",
                getTranslation("common.language." + one.language().toLanguageTag())));
        add(banks, words, state, type, competency, difficulty, cognitive, endorsement, written);
    }

    private <T> void choice(ComboBox<T> box, String name, List<T> choices) {
        box.setItems(choices);
        box.setPlaceholder(getTranslation("bank.filter." + name));
        box.setAriaLabel(getTranslation("bank.filter." + name));
        box.setClearButtonVisible(true);
    }

    void focus() {
        words.focus();
    }

    BankRow bank() {
        return bank;
    }

    void onBank(SerializableConsumer<BankRow> listener) {
        banks.addValueChangeListener(change -> {
            if (change.getValue() != null && !change.getValue().key().equals(bank.key())) {
                listener.accept(change.getValue());
            }
        });
    }

    void onChange(SerializableRunnable listener) {
        words.addValueChangeListener(change -> listener.run());
        List.of(state, type, competency, difficulty, cognitive, endorsement, written)
                .forEach(box -> box.addValueChangeListener(change -> listener.run()));
    }

    ItemFilter value() {
        return new ItemFilter(
                bank.key(),
                words.getValue(),
                Optional.ofNullable(state.getValue()),
                Optional.ofNullable(type.getValue()),
                Optional.ofNullable(competency.getValue()),
                Optional.ofNullable(difficulty.getValue()),
                Optional.ofNullable(cognitive.getValue()),
                Optional.ofNullable(endorsement.getValue()),
                Optional.ofNullable(written.getValue()));
    }
}
