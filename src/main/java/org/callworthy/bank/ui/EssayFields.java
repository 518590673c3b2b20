package org.callworthy.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.ObjectNode;

/** How long an essay should be, and the rubric by which people rate it. */
final class EssayFields extends Div {

    private static final JsonPointer WORDS = JsonPointer.empty().appendProperty("words");
    private static final JsonPointer RUBRIC = JsonPointer.empty().appendProperty("rubric");
    private static final int HIGHEST = 4;

    private final ItemForm form;

    EssayFields(ItemForm form) {
        this.form = form;
        Div words = new Div(
                form.number(WORDS.appendProperty("least"), getTranslation("bank.form.words.least")),
                form.number(WORDS.appendProperty("most"), getTranslation("bank.form.words.most")));
        Div rubric = new Div(
                form.text(RUBRIC.appendProperty("id"), getTranslation("bank.form.rubric.id")),
                form.number(RUBRIC.appendProperty("version"), getTranslation("bank.form.rubric.version")));
        words.addClassName("bank-line");
        rubric.addClassName("bank-line");
        add(words, rubric);
        add(new Rows(
                form,
                RUBRIC.appendProperty("criteria"),
                getTranslation("bank.form.criterion"),
                criterion -> criterion.put("weight", 1),
                this::criterion));
    }

    private Component criterion(JsonPointer at, ObjectNode criterion) {
        Div line = new Div(
                form.text(at.appendProperty("id"), getTranslation("bank.form.criterion.id")),
                form.text(at.appendProperty("competency"), getTranslation("bank.form.competency")),
                form.number(at.appendProperty("weight"), getTranslation("bank.form.weight")),
                form.number(
                        at.appendProperty("critical").appendProperty("must-reach"),
                        getTranslation("bank.form.must-reach")));
        line.addClassName("bank-line");
        Div anchors = new Div();
        for (int score = 0; score <= HIGHEST; score++) {
            anchors.add(form.both(
                    at.appendProperty("anchors").appendProperty(String.valueOf(score)),
                    getTranslation("bank.form.anchor", score)));
        }
        NativeDetails folded = new NativeDetails(getTranslation("bank.form.anchors"), anchors);
        folded.setOpen(true);
        return new Div(line, form.both(at.appendProperty("title"), getTranslation("bank.form.title")), folded);
    }
}
