package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.callworthy.bank.ItemType;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** What makes an item one of its type: options, targets, gaps, a number, words, a rubric. */
final class BodyForm extends Div {

    private static final JsonPointer ROOT = JsonPointer.empty();
    private static final JsonPointer OPTIONS = ROOT.appendProperty("options");
    private static final JsonPointer TARGETS = ROOT.appendProperty("targets");

    private final ItemForm form;

    BodyForm(ItemForm form, ItemType type) {
        this.form = form;
        addClassName("bank-body");
        add(new H2(getTranslation("bank.type." + type.key())));
        Paragraph hint = new Paragraph(getTranslation("bank.hint." + type.key()));
        hint.addClassName("soft");
        add(hint);
        switch (type) {
            case SINGLE_CHOICE -> add(options(this::choice));
            case MULTIPLE_CHOICE -> add(scoring("all-or-nothing", "partial", "penalty"), options(this::choice));
            case TRUE_FALSE -> add(answer());
            case SITUATIONAL_JUDGEMENT -> add(options(this::reaction));
            case ORDERING -> add(scoring("all-or-nothing", "partial"), options(this::plain));
            case MATCHING ->
                add(
                        scoring("all-or-nothing", "partial"),
                        rows(TARGETS, "bank.form.target", this::plain),
                        options(this::matched));
            case NUMERIC -> add(new NumberFields(form, ROOT, true));
            case SHORT_TEXT -> add(new AcceptedFields(form, ROOT));
            case CLOZE -> add(new GapRows(form, this::choice));
            case ESSAY -> add(new EssayFields(form));
        }
    }

    private Rows options(com.vaadin.flow.function.SerializableBiFunction<JsonPointer, ObjectNode, Component> row) {
        return rows(OPTIONS, "bank.form.option", row);
    }

    private Rows rows(
            JsonPointer at,
            String name,
            com.vaadin.flow.function.SerializableBiFunction<JsonPointer, ObjectNode, Component> row) {
        return new Rows(form, at, getTranslation(name), Rows.lettered(form, at), row);
    }

    private Component plain(JsonPointer at, ObjectNode option) {
        return form.both(at.appendProperty("text"), getTranslation("bank.form.text"));
    }

    private Component choice(JsonPointer at, ObjectNode option) {
        return new Div(
                plain(at, option),
                form.flag(at.appendProperty("key"), getTranslation("bank.form.key")),
                form.both(at.appendProperty("why"), getTranslation("bank.form.why")));
    }

    private Component reaction(JsonPointer at, ObjectNode option) {
        Select<Integer> expert = new Select<>();
        expert.setLabel(getTranslation("bank.form.expert"));
        expert.setItems(IntStream.rangeClosed(1, 5).boxed().toList());
        expert.setItemLabelGenerator(value -> getTranslation("bank.form.expert." + value));
        if (option.path("expert").isInt()) {
            expert.setValue(option.path("expert").asInt());
        }
        JsonPointer place = at.appendProperty("expert");
        expert.addValueChangeListener(change -> {
            Tree.set(form.tree(), place, IntNode.valueOf(change.getValue()));
            form.changed();
        });
        return new Div(plain(at, option), form.register(place, expert));
    }

    private Component matched(JsonPointer at, ObjectNode option) {
        Map<String, String> targets = new LinkedHashMap<>();
        form.tree().path("targets").forEach(target -> {
            String id = target.path("id").asString("");
            String text = target.path("text").path(getLocale().toLanguageTag()).asString("");
            targets.put(id, text.isEmpty() ? id : id + " · " + text);
        });
        return new Div(
                plain(at, option),
                form.choice(at.appendProperty("match"), getTranslation("bank.form.match"), targets, null));
    }

    private Component scoring(String... ways) {
        Map<String, String> captions = new LinkedHashMap<>();
        for (String way : ways) {
            captions.put(way, getTranslation("bank.scoring." + way));
        }
        String first = captions.remove(ways[0]);
        return form.choice(ROOT.appendProperty("scoring"), getTranslation("bank.form.scoring"), captions, first);
    }

    private Component answer() {
        RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>(getTranslation("bank.form.statement"));
        answer.setItems(true, false);
        answer.setItemLabelGenerator(value -> getTranslation(value ? "bank.form.true" : "bank.form.false"));
        if (form.tree().path("answer").isBoolean()) {
            answer.setValue(form.tree().path("answer").asBoolean());
        }
        JsonPointer at = ROOT.appendProperty("answer");
        answer.addValueChangeListener(change -> {
            Tree.set(form.tree(), at, BooleanNode.valueOf(change.getValue()));
            form.changed();
        });
        return form.register(at, answer);
    }
}
