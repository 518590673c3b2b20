package org.callworthy.bank.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.callworthy.speech.Mood;
import tools.jackson.core.JsonPointer;

/** What is heard with an item, and how often. */
final class HeardFields extends Div {

    private static final JsonPointer LISTENING = JsonPointer.empty().appendProperty("listening");

    private final transient AuthorDesk desk;
    private final Writing writing;
    private final ItemForm form;
    private final Div fields = new Div();

    HeardFields(AuthorDesk desk, Writing writing) {
        this.desk = desk;
        this.writing = writing;
        this.form = writing.form();
        addClassName("bank-heard");
        Checkbox heard =
                new Checkbox(getTranslation("bank.form.heard"), form.tree().has("listening"));
        heard.addValueChangeListener(change -> {
            if (change.getValue()) {
                form.tree().putObject("listening").put("plays", 2);
            } else {
                form.tree().remove("listening");
            }
            form.changed();
            build();
            writing.refresh();
        });
        add(heard, fields);
        build();
    }

    private void build() {
        fields.removeAll();
        form.forget(LISTENING);
        if (!form.tree().has("listening")) {
            return;
        }
        Map<String, String> moods = new LinkedHashMap<>();
        for (Mood mood : Mood.values()) {
            moods.put(key(mood), getTranslation("bank.mood." + key(mood)));
        }
        String calm = moods.remove(key(Mood.CALM));
        Div line = new Div(
                form.choice(LISTENING.appendProperty("mood"), getTranslation("bank.form.mood"), moods, calm),
                form.number(LISTENING.appendProperty("plays"), getTranslation("bank.form.plays")));
        line.addClassName("bank-line");
        fields.add(
                form.both(LISTENING.appendProperty("say"), getTranslation("bank.form.say")),
                line,
                new HeardPanel(desk, writing.draft(), this::recorded));
    }

    private void recorded() {
        writing.recorded();
        build();
        writing.refresh();
    }

    private static String key(Mood mood) {
        return mood.name().toLowerCase(Locale.ROOT);
    }
}
