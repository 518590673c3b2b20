package org.callworthy.bank.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The fields of an item. Each field stands for one place of the item's tree: it shows what is there, writes it back, and says what
 * is wrong there.
 */
final class ItemForm implements Serializable {

    private final ObjectNode tree;
    private final SerializableRunnable changed;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final FieldProblems problems;

    /** @param changed to be told after each change of the tree */
    ItemForm(ObjectNode tree, SerializableRunnable changed) {
        this.tree = tree;
        this.changed = changed;
        this.problems = new FieldProblems(tree, fields);
    }

    ObjectNode tree() {
        return tree;
    }

    void changed() {
        changed.run();
    }

    /** Before fields are built anew. */
    void forget(JsonPointer below) {
        fields.keySet().removeIf(at -> at.startsWith(below + "/") || at.equals(below.toString()));
    }

    TextField text(JsonPointer at, String label) {
        TextField field = new TextField(label, Tree.string(tree, at), "");
        return bound(at, field);
    }

    /** Several lines, as high as what is written. */
    TextArea lines(JsonPointer at, String label) {
        TextArea field = new TextArea(label, Tree.string(tree, at), "");
        field.setMinRows(1);
        return bound(at, field);
    }

    private <F extends AbstractField<F, String> & HasValidation> F bound(JsonPointer at, F field) {
        if (field instanceof TextArea area) {
            area.setValueChangeMode(ValueChangeMode.LAZY);
        } else if (field instanceof TextField text) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
        }
        field.addValueChangeListener(change -> {
            Tree.set(tree, at, change.getValue());
            changed.run();
        });
        return register(at, field);
    }

    /** A text in both languages, side by side. */
    Div both(JsonPointer at, String label) {
        Div pair = new Div();
        pair.addClassName("bank-both");
        for (Locale language : Languages.ALL) {
            String tag = language.toLanguageTag();
            String name = pair.getTranslation("common.language." + tag);
            TextArea field = lines(at.appendProperty(tag), pair.getTranslation("bank.form.in", label, name));
            field.getElement().setAttribute("lang", tag);
            pair.add(field);
        }
        return pair;
    }

    TextField number(JsonPointer at, String label) {
        TextField field = new TextField(label, Tree.string(tree, at), "");
        field.setAllowedCharPattern("[0-9.\\-]");
        field.addClassName("bank-number");
        field.addValueChangeListener(change -> {
            Tree.set(tree, at, numeric(change.getValue()));
            changed.run();
        });
        return register(at, field);
    }

    /** What is no number stays as a text, so that the rules can say what is wrong with it. */
    private static JsonNode numeric(String text) {
        try {
            return text.isBlank()
                    ? Json.mapper().nullNode()
                    : text.strip().matches("-?\\d{1,9}")
                            ? Json.mapper().getNodeFactory().numberNode(Integer.parseInt(text.strip()))
                            : DecimalNode.valueOf(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return StringNode.valueOf(text);
        }
    }

    /** There if it is set, absent if not. */
    Checkbox flag(JsonPointer at, String label) {
        Checkbox field = new Checkbox(label, tree.at(at).asBoolean(false));
        field.addValueChangeListener(change -> {
            if (change.getValue()) {
                Tree.set(tree, at, BooleanNode.TRUE);
            } else {
                Tree.remove(tree, at);
            }
            changed.run();
        });
        return register(at, field);
    }

    /** One of some words of the file, shown in the reader's language. @param none the caption of none of them; null where it must be one */
    Select<String> choice(JsonPointer at, String label, Map<String, String> captions, @Nullable String none) {
        Select<String> field = new Select<>();
        field.setLabel(label);
        field.setItems(captions.keySet());
        field.setItemLabelGenerator(key -> key == null || key.isEmpty() ? none : captions.getOrDefault(key, key));
        if (none != null) {
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(none);
        }
        String now = Tree.string(tree, at);
        if (captions.containsKey(now)) {
            field.setValue(now);
        }
        field.addValueChangeListener(change -> {
            Tree.set(tree, at, change.getValue() == null ? "" : change.getValue());
            changed.run();
        });
        return register(at, field);
    }

    <F extends Component & HasValue<?, ?>> F register(JsonPointer at, F field) {
        fields.put(at.toString(), field);
        return field;
    }

    /** What is wrong with what is written, at its fields. */
    FieldProblems problems() {
        return problems;
    }

    /** Where to go on after an entry was added or moved. */
    void focusBelow(JsonPointer at) {
        fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(at + "/"))
                .findFirst()
                .ifPresent(field -> {
                    if (field.getValue() instanceof com.vaadin.flow.component.Focusable<?> first) {
                        first.focus();
                    }
                });
    }
}
