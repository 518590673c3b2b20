package org.callworthy.bank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Answers that are accepted, one a line in each language; {@code answer | 50 %} for a part of the point. */
final class AcceptedFields extends Div {

    private static final Pattern PART = Pattern.compile("(?<text>.*\\S)\\s*\\|\\s*(?<percent>\\d{1,3})\\s*[%％]");

    AcceptedFields(ItemForm form, JsonPointer at) {
        Div pair = new Div();
        pair.addClassName("bank-both");
        for (Locale language : Languages.ALL) {
            pair.add(answers(form, at.appendProperty("accepted").appendProperty(language.toLanguageTag()), language));
        }
        add(pair, form.flag(at.appendProperty("case-matters"), getTranslation("bank.form.case-matters")));
    }

    private TextArea answers(ItemForm form, JsonPointer at, Locale language) {
        String name = getTranslation("common.language." + language.toLanguageTag());
        TextArea field = new TextArea(getTranslation("bank.form.in", getTranslation("bank.form.accepted"), name));
        field.setHelperText(getTranslation("bank.form.accepted.hint"));
        field.getElement().setAttribute("lang", language.toLanguageTag());
        field.setMinRows(2);
        field.setValue(lines(form.tree().at(at)));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            Tree.set(form.tree(), at, parsed(change.getValue()));
            form.changed();
        });
        return form.register(at, field);
    }

    static String lines(JsonNode answers) {
        return StreamSupport.stream(answers.spliterator(), false)
                .map(answer -> answer.isObject()
                        ? answer.path("text").asString("") + " | "
                                + answer.path("percent").asString("") + " %"
                        : answer.asString(""))
                .collect(Collectors.joining("\n"));
    }

    static ArrayNode parsed(String lines) {
        ArrayNode answers = Json.mapper().createArrayNode();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher part = PART.matcher(line);
            if (part.matches()) {
                answers.addObject()
                        .put("text", part.group("text"))
                        .put("percent", Integer.parseInt(part.group("percent")));
            } else {
                answers.add(line);
            }
        });
        return answers;
    }
}
