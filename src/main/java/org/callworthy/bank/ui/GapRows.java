package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** The gaps of a cloze: each is chosen, typed as words, or typed as a number. */
final class GapRows extends Div {

    private static final JsonPointer GAPS = JsonPointer.empty().appendProperty("gaps");
    private static final String OPTIONS = "options";
    private static final String ACCEPTED = "accepted";
    private static final String NUMBER = "answer";

    private final ItemForm form;
    private final SerializableBiFunction<JsonPointer, ObjectNode, Component> option;

    /** @param option the fields of an option */
    GapRows(ItemForm form, SerializableBiFunction<JsonPointer, ObjectNode, Component> option) {
        this.form = form;
        this.option = option;
        add(new Rows(form, GAPS, getTranslation("bank.form.gap"), this::fresh, this::gap));
    }

    private void fresh(ObjectNode gap) {
        String id = IntStream.iterate(1, i -> i + 1)
                .mapToObj(String::valueOf)
                .filter(free -> form.tree()
                        .path("gaps")
                        .valueStream()
                        .noneMatch(other -> other.path("id").asString("").equals(free)))
                .findFirst()
                .orElseThrow();
        gap.put("id", id);
        gap.putArray(OPTIONS);
    }

    private Component gap(JsonPointer at, ObjectNode gap) {
        Div fields = new Div();
        Select<String> kind = new Select<>();
        kind.setLabel(getTranslation("bank.form.gap.kind"));
        kind.setItems(List.of(OPTIONS, ACCEPTED, NUMBER));
        kind.setItemLabelGenerator(key -> getTranslation("bank.form.gap." + key));
        kind.setValue(kind(gap));
        kind.addValueChangeListener(change -> {
            gap.retain("id");
            if (change.getValue().equals(OPTIONS)) {
                gap.putArray(OPTIONS);
            }
            fill(fields, at, change.getValue());
            form.changed();
        });
        Div line = new Div(form.text(at.appendProperty("id"), getTranslation("bank.form.gap.id")), kind);
        line.addClassName("bank-line");
        fill(fields, at, kind.getValue());
        return new Div(line, fields);
    }

    private static String kind(ObjectNode gap) {
        return gap.has(OPTIONS) ? OPTIONS : gap.has(NUMBER) ? NUMBER : ACCEPTED;
    }

    private void fill(Div fields, JsonPointer at, String kind) {
        fields.removeAll();
        form.forget(at.appendProperty(OPTIONS));
        form.forget(at.appendProperty(ACCEPTED));
        form.forget(at.appendProperty(NUMBER));
        JsonPointer options = at.appendProperty(OPTIONS);
        fields.add(
                switch (kind) {
                    case OPTIONS ->
                        new Rows(
                                form,
                                options,
                                getTranslation("bank.form.option"),
                                Rows.lettered(form, options),
                                option);
                    case NUMBER -> new NumberFields(form, at, false);
                    default -> new AcceptedFields(form, at);
                });
    }
}
