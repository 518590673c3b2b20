package org.callworthy.journey;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.callworthy.common.Languages;
import org.callworthy.scheme.Scheme;
import org.openqa.selenium.Keys;
import tools.jackson.databind.JsonNode;

/** An author's hands without a mouse: writes into the editor, field by field in their order, what an item's tree says. */
final class ItemWriter {

    private final Browser browser;
    private final Keyboard keyboard;
    private final Locale language;
    private final Scheme scheme;
    private final ResourceBundle texts;

    /** @param language of the author's screens */
    ItemWriter(Browser browser, Locale language, Scheme scheme) {
        this.browser = browser;
        this.keyboard = new Keyboard(browser);
        this.language = language;
        this.scheme = scheme;
        this.texts = ResourceBundle.getBundle(
                "i18n.bank",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... values) {
        return MessageFormat.format(texts.getString("bank." + key), values);
    }

    /** From the list of a bank to the preview of what is written, complete. */
    void write(String bank, JsonNode item) {
        browser.open("/items/" + bank).waitFor("vaadin-grid");
        keyboard.hold(Keys.ALT, "n");
        browser.waitUntilShown(say("new.key.hint"));
        keyboard.press(item.path("id").asString());
        choose("form.type", "type.single-choice", "type." + item.path("type").asString());
        keyboard.enter(say("new.begin"));
        browser.waitUntilShown(say("form.filing"));
        both("form.stem", item.path("stem"));
        body(item);
        both("form.rationale", item.path("rationale"));
        keyboard.choose(
                say("form.competency"),
                scheme.competencies().stream()
                        .filter(each -> each.id().equals(item.path("competency").asString()))
                        .findFirst()
                        .orElseThrow()
                        .title()
                        .in(language));
        keyboard.choose(
                say("form.difficulty"),
                say("difficulty." + item.path("difficulty").asString()));
        browser.waitUntilShown(say("editor.complete"));
        browser.waitFor("callworthy-item");
    }

    /** The focus may be anywhere. */
    void handIn() {
        keyboard.hold(Keys.CONTROL, Keys.ENTER);
        browser.waitUntilShown(say("editor.submitted"));
    }

    void approve(String key) {
        browser.open("/item/" + key).waitFor("callworthy-item");
        keyboard.enter(say("act.approve"));
        browser.waitUntilShown(say("state.APPROVED"));
    }

    private void body(JsonNode item) {
        if (item.has("scoring")) {
            choose(
                    "form.scoring",
                    "scoring.all-or-nothing",
                    "scoring." + item.path("scoring").asString());
        }
        if (item.path("answer").isBoolean()) {
            keyboard.tick(say("form.true"));
            if (!item.path("answer").asBoolean()) {
                keyboard.press(Keys.ARROW_DOWN);
            }
        }
        number(item);
        each(item.path("units"), "form.unit", "form.unit.name", unit -> {
            keyboard.press(unit.path("name").asString());
            if (unit.path("factor").asDouble() != 1) {
                keyboard.write(say("form.unit.factor"), unit.path("factor").asString());
            }
        });
        accepted(item);
        each(item.path("targets"), "form.target", labelled("form.text"), this::text);
        each(item.path("options"), "form.option", labelled("form.text"), this::option);
        each(item.path("gaps"), "form.gap", "form.gap.id", this::gap);
        if (item.has("rubric")) {
            essay(item);
        }
    }

    private void number(JsonNode tree) {
        if (tree.path("answer").isNumber()) {
            keyboard.write(say("form.number"), tree.path("answer").asString());
        }
        if (tree.has("tolerance-percent")) {
            keyboard.write(
                    say("form.tolerance-percent"),
                    tree.path("tolerance-percent").asString());
        }
    }

    private void accepted(JsonNode tree) {
        if (!tree.has("accepted")) {
            return;
        }
        for (Locale each : Languages.ALL) {
            List<String> lines = tree.path("accepted")
                    .path(each.toLanguageTag())
                    .valueStream()
                    .map(answer -> answer.isString()
                            ? answer.asString()
                            : answer.path("text").asString() + " | "
                                    + answer.path("percent").asInt() + " %")
                    .toList();
            keyboard.write(label("form.accepted", each), String.join(Keys.ENTER, lines));
        }
        if (tree.path("case-matters").asBoolean(false)) {
            keyboard.tick(say("form.case-matters"));
        }
    }

    private void option(JsonNode option) {
        text(option);
        if (option.path("key").asBoolean(false)) {
            keyboard.tick(say("form.key"));
        }
        if (option.has("why")) {
            both("form.why", option.path("why"));
        }
        if (option.has("match")) {
            keyboard.choose(say("form.match"), option.path("match").asString() + " · ");
        }
        if (option.has("expert")) {
            keyboard.choose(
                    say("form.expert"),
                    say("form.expert." + option.path("expert").asInt()));
        }
    }

    private void gap(JsonNode gap) {
        String kind = gap.has("options") ? "options" : gap.has("accepted") ? "accepted" : "answer";
        choose("form.gap.kind", "form.gap.options", "form.gap." + kind);
        number(gap);
        accepted(gap);
        each(gap.path("options"), "form.option", labelled("form.text"), this::option);
    }

    private void essay(JsonNode item) {
        keyboard.write(say("form.words.least"), item.path("words").path("least").asString());
        keyboard.write(say("form.words.most"), item.path("words").path("most").asString());
        JsonNode rubric = item.path("rubric");
        keyboard.write(say("form.rubric.id"), rubric.path("id").asString());
        keyboard.write(say("form.rubric.version"), rubric.path("version").asString());
        each(rubric.path("criteria"), "form.criterion", "form.criterion.id", criterion -> {
            keyboard.press(criterion.path("id").asString());
            keyboard.write(say("form.competency"), criterion.path("competency").asString());
            keyboard.write(say("form.weight"), criterion.path("weight").asString());
            both("form.title", criterion.path("title"));
            for (int score = 0; score <= 4; score++) {
                JsonNode anchor = criterion.path("anchors").path(String.valueOf(score));
                for (Locale each : Languages.ALL) {
                    String name = say("form.in", say("form.anchor", score), said(each));
                    keyboard.write(name, anchor.path(each.toLanguageTag()).asString());
                }
            }
        });
    }

    /** In a list that shows a choice already, which is part of its name. */
    private void choose(String name, String shown, String wanted) {
        if (!shown.equals(wanted)) {
            keyboard.choose(say(name) + " " + say(shown), say(wanted));
        }
    }

    private void text(JsonNode entry) {
        both("form.text", entry.path("text"));
    }

    private void both(String name, JsonNode text) {
        for (Locale each : Languages.ALL) {
            keyboard.write(label(name, each), text.path(each.toLanguageTag()).asString());
        }
    }

    /** Adds an entry to a list for each of a tree's; once it is added, the focus is in its first field. */
    private void each(JsonNode entries, String name, String first, java.util.function.Consumer<JsonNode> fields) {
        String field = texts.containsKey("bank." + first) ? say(first) : first;
        for (JsonNode entry : entries) {
            keyboard.enter(say("rows.add", say(name)));
            browser.waiting().until(d -> keyboard.focused().equals(field));
            fields.accept(entry);
        }
    }

    private String labelled(String name) {
        return label(name, Languages.ALL.getFirst());
    }

    private String label(String name, Locale of) {
        return say("form.in", say(name), said(of));
    }

    private String said(Locale of) {
        return Locale.ENGLISH.equals(of) ? "English" : "简体中文";
    }
}
