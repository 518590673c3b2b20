package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The entries of a list in an item's tree, one below the other; they can be added, moved and taken away. */
final class Rows extends Div {

    private final ItemForm form;
    private final JsonPointer at;
    private final String name;
    private final Component adder;
    private final int most;
    private final SerializableBiFunction<JsonPointer, ObjectNode, Component> row;

    /**
     * @param name what an entry is called
     * @param fresh fills in what a new entry needs from the beginning
     * @param row the fields of an entry
     */
    Rows(
            ItemForm form,
            JsonPointer at,
            String name,
            SerializableConsumer<ObjectNode> fresh,
            SerializableBiFunction<JsonPointer, ObjectNode, Component> row) {
        this(form, at, name, new Button(VaadinIcon.PLUS.create()), Integer.MAX_VALUE, row);
        if (adder instanceof Button button) {
            button.setText(getTranslation("bank.rows.add", name));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClickListener(click -> addEntry(fresh));
        }
    }

    /**
     * @param name what an entry is called
     * @param adder what adds an entry, by {@link #addEntry}
     * @param most from so many entries on, none can be added
     * @param row the fields of an entry
     */
    Rows(
            ItemForm form,
            JsonPointer at,
            String name,
            Component adder,
            int most,
            SerializableBiFunction<JsonPointer, ObjectNode, Component> row) {
        this.form = form;
        this.at = at;
        this.name = name;
        this.adder = adder;
        this.most = most;
        this.row = row;
        addClassName("bank-rows");
        build();
    }

    /** @param fresh fills in what the new entry needs from the beginning */
    void addEntry(SerializableConsumer<ObjectNode> fresh) {
        ObjectNode entry = Tree.list(form.tree(), at).addObject();
        fresh.accept(entry);
        change();
        form.focusBelow(at.appendIndex(Tree.list(form.tree(), at).size() - 1));
    }

    private void build() {
        removeAll();
        form.forget(at);
        if (form.tree().at(at) instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof ObjectNode entry) {
                    add(entry(i, list.size(), entry));
                }
            }
        }
        adder.setVisible(form.tree().at(at).size() < most);
        add(adder);
    }

    private Div entry(int index, int of, ObjectNode entry) {
        Div acts = new Div(
                act(VaadinIcon.ARROW_UP, "bank.rows.up", index, index > 0, i -> move(i, i - 1)),
                act(VaadinIcon.ARROW_DOWN, "bank.rows.down", index, index < of - 1, i -> move(i, i + 1)),
                act(VaadinIcon.TRASH, "bank.rows.remove", index, true, this::remove));
        acts.addClassName("bank-row-acts");
        Span title = new Span(name + " " + label(index, entry));
        title.addClassName("bank-row-title");
        Div head = new Div(title, acts);
        head.addClassName("bank-row-head");
        Div box = new Div(head, row.apply(at.appendIndex(index), entry));
        box.addClassName("bank-row");
        box.getElement().setAttribute("role", "group");
        box.getElement().setAttribute("aria-label", title.getText());
        return box;
    }

    private static String label(int index, ObjectNode entry) {
        String id = entry.path("id").asString("");
        return id.isEmpty() ? String.valueOf(index + 1) : id;
    }

    private Button act(VaadinIcon icon, String key, int index, boolean can, SerializableConsumer<Integer> work) {
        Button button = new Button(icon.create(), click -> work.accept(index));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key, name, index + 1));
        button.setTooltipText(getTranslation(key, name, index + 1));
        button.setEnabled(can);
        return button;
    }

    private void move(int from, int to) {
        ArrayNode list = Tree.list(form.tree(), at);
        var entry = list.remove(from);
        list.insert(to, entry);
        change();
        form.focusBelow(at.appendIndex(to));
    }

    private void remove(int index) {
        ArrayNode list = Tree.list(form.tree(), at);
        list.remove(index);
        if (list.isEmpty()) {
            Tree.remove(form.tree(), at);
        }
        change();
        form.focusBelow(at);
    }

    private void change() {
        build();
        form.changed();
    }

    /** Gives a new entry the first letter that is free. */
    static SerializableConsumer<ObjectNode> lettered(ItemForm form, JsonPointer at) {
        return entry -> {
            char letter = 'a';
            while (isTaken(form, at, String.valueOf(letter))) {
                letter++;
            }
            entry.put("id", String.valueOf(letter));
        };
    }

    private static boolean isTaken(ItemForm form, JsonPointer at, String letter) {
        SerializableFunction<ObjectNode, String> id = entry -> entry.path("id").asString("");
        for (var entry : form.tree().at(at)) {
            if (entry instanceof ObjectNode object && id.apply(object).equals(letter)) {
                return true;
            }
        }
        return false;
    }
}
