package org.callworthy.bank.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.bank.CognitiveLevel;
import org.callworthy.bank.Draft;
import org.callworthy.bank.ItemFilter;
import org.callworthy.bank.ItemRow;
import org.callworthy.common.Json;
import org.callworthy.scheme.Difficulty;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ArrayNode;

/** What an item is filed under. */
final class FilingFields extends Div {

    private static final JsonPointer ROOT = JsonPointer.empty();
    private static final int MOST_KEYS = 5_000;

    private final ItemForm form;

    FilingFields(ItemForm form, Draft draft, AuthorDesk desk) {
        this.form = form;
        addClassName("bank-filing");
        Map<String, String> difficulties = new LinkedHashMap<>();
        for (Difficulty level : Difficulty.values()) {
            difficulties.put(level.key(), getTranslation("bank.difficulty." + level.key()));
        }
        Map<String, String> levels = new LinkedHashMap<>();
        for (CognitiveLevel level : CognitiveLevel.values()) {
            levels.put(level.key(), getTranslation("bank.cognitive." + level.key()));
        }
        Map<String, String> materials = new LinkedHashMap<>();
        draft.materials()
                .forEach(sheet -> materials.put(sheet.key(), sheet.title().in(getLocale())));
        Div first = new Div(
                form.choice(
                        at("competency"),
                        getTranslation("bank.form.competency"),
                        desk.competencies(draft.track(), getLocale()),
                        null),
                form.choice(at("difficulty"), getTranslation("bank.form.difficulty"), difficulties, null),
                form.choice(
                        at("cognitive"),
                        getTranslation("bank.form.cognitive"),
                        levels,
                        getTranslation("bank.form.cognitive.none")),
                form.number(at("seconds"), getTranslation("bank.form.seconds")),
                form.choice(
                        at("material"),
                        getTranslation("bank.form.material"),
                        materials,
                        getTranslation("bank.form.material.none")));
        List<String> others = desk.items().page(ItemFilter.all(draft.bank()), 0, MOST_KEYS).stream()
                .map(ItemRow::itemKey)
                .filter(key -> !key.equals(draft.itemKey()))
                .toList();
        Div second = new Div(
                words("tags", List.of(), true),
                words("endorsements", List.of(), true),
                words("enemies", others, false));
        Div third = new Div(
                form.flag(at("practice"), getTranslation("bank.form.practice")),
                form.flag(at("anchor"), getTranslation("bank.form.anchored")));
        List.of(first, second, third).forEach(line -> line.addClassName("bank-line"));
        add(new H2(getTranslation("bank.form.filing")), first, second, third);
    }

    private static JsonPointer at(String name) {
        return ROOT.appendProperty(name);
    }

    /** @param own whether words of the author's own can be added */
    private MultiSelectComboBox<String> words(String name, List<String> choices, boolean own) {
        JsonPointer at = at(name);
        Set<String> now = new LinkedHashSet<>();
        form.tree().at(at).forEach(word -> now.add(word.asString()));
        List<String> offered = new ArrayList<>(choices);
        now.stream().filter(word -> !offered.contains(word)).forEach(offered::add);
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(getTranslation("bank.form." + name));
        field.setHelperText(getTranslation("bank.form." + name + ".hint"));
        field.setItems(offered);
        field.setValue(now);
        field.setAllowCustomValue(own);
        if (own) {
            field.addCustomValueSetListener(typed -> {
                String word = typed.getDetail().strip();
                if (!word.isEmpty()) {
                    Set<String> with = new LinkedHashSet<>(field.getValue());
                    with.add(word);
                    offered.add(word);
                    field.setItems(offered);
                    field.setValue(with);
                }
            });
        }
        field.addValueChangeListener(change -> {
            ArrayNode list = Json.mapper().createArrayNode();
            change.getValue().forEach(list::add);
            Tree.set(form.tree(), at, list);
            form.changed();
        });
        return form.register(at, field);
    }
}
