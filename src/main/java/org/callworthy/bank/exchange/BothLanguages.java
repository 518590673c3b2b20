package org.callworthy.bank.exchange;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.callworthy.bank.ImportedFiles;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.Loss;
import org.callworthy.bank.RecordingContent;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts together what was read of a {@link Multilang} question in either language. A text that names no language stays in the one
 * that was asked for.
 */
final class BothLanguages {

    private final String asked;
    private final String other;

    /** @param language that was asked for */
    BothLanguages(Locale language) {
        this.asked = Languages.serving(language).toLanguageTag();
        this.other = other(language).toLanguageTag();
    }

    static Locale other(Locale language) {
        return Languages.serving(language).equals(Languages.CHINESE) ? Languages.ENGLISH : Languages.CHINESE;
    }

    static Wording text(Locale language) {
        return language.equals(Languages.CHINESE)
                ? Wording.of("the text in Simplified Chinese")
                : Wording.of("the text in English");
    }

    ImportedItem item(ImportedItem first, ImportedItem second) {
        Set<Wording> lost = new LinkedHashSet<>();
        first.lost().forEach(loss -> lost.add(clean(loss.what())));
        second.lost().forEach(loss -> lost.add(clean(loss.what())));
        if (!merge(first.item(), second.item())) {
            lost.add(
                    Wording.of("{0}, as its options, gaps or pictures are not the same", text(Languages.ofTag(other))));
        }
        Map<Locale, RecordingContent> recordings = new HashMap<>();
        first.item().path("listening").path("files").forEachEntry((tag, file) -> {
            ImportedItem from = tag.equals(asked) ? first : second;
            from.files().recordings().values().forEach(sound -> recordings.put(Locale.forLanguageTag(tag), sound));
        });
        List<Loss> losses =
                lost.stream().map(what -> new Loss(first.place(), what)).toList();
        return new ImportedItem(
                first.place(),
                first.item(),
                losses,
                new ImportedFiles(first.files().pictures(), recordings));
    }

    /** What could be read in the language asked for only. */
    ImportedItem item(ImportedItem first) {
        add(first.item(), first.item());
        List<Loss> lost = first.lost().stream()
                .map(loss -> new Loss(loss.place(), clean(loss.what())))
                .toList();
        return new ImportedItem(first.place(), first.item(), lost, first.files());
    }

    /** @return whether both are made alike; if not, the second adds nothing */
    boolean merge(ObjectNode first, ObjectNode second) {
        boolean alike = shape(first, asked).equals(shape(second, other));
        add(first, alike ? second : first);
        return alike;
    }

    /** What does not depend on the language. */
    private static JsonNode shape(JsonNode node, String tag) {
        if (node instanceof ObjectNode object) {
            ObjectNode shape = Json.mapper().createObjectNode();
            object.forEachEntry((name, value) -> {
                if (!isText(object, tag)) {
                    shape.set(name, shape(value, tag));
                }
            });
            return object.has("type") || object.has("title") ? shape.without("id") : shape;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode shape = Json.mapper().createArrayNode();
            array.forEach(value -> shape.add(shape(value, tag)));
            return shape;
        }
        return node;
    }

    private static boolean isText(ObjectNode node, String tag) {
        return node.size() == 1 && node.has(tag);
    }

    private void add(JsonNode into, JsonNode from) {
        if (into instanceof ObjectNode one && from instanceof ObjectNode two) {
            if (isText(one, asked)) {
                text(one, one.path(asked), two.path(other));
            } else {
                one.forEachEntry((name, value) -> add(value, two.path(name)));
            }
        } else if (into instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                add(list.path(i), from.path(i));
            }
        }
    }

    private void text(ObjectNode text, JsonNode first, JsonNode second) {
        Map<String, JsonNode> said = new HashMap<>();
        JsonNode own = said(first);
        JsonNode theirs = said(second);
        said.put(asked, own);
        if (has(second, Multilang.SAID) || !theirs.equals(own)) {
            said.put(other, theirs);
        }
        text.removeAll();
        for (Locale language : Languages.ALL) {
            JsonNode words =
                    said.getOrDefault(language.toLanguageTag(), Json.mapper().missingNode());
            if (words.isString() || !words.isEmpty()) {
                text.set(language.toLanguageTag(), words);
            }
        }
    }

    /** Without the signs, and without what stands there only as there is nothing in the language. */
    private static JsonNode said(JsonNode words) {
        if (words instanceof ArrayNode list) {
            ArrayNode said = Json.mapper().createArrayNode();
            list.forEach(each -> {
                JsonNode answer = each instanceof ObjectNode part && part.has("text")
                        ? part.deepCopy()
                                .put("text", Multilang.clean(part.path("text").asString()))
                        : said(each);
                if (!has(each, Multilang.OTHERWISE)) {
                    said.add(answer);
                }
            });
            return said;
        }
        return words.isString() && !has(words, Multilang.OTHERWISE)
                ? StringNode.valueOf(Multilang.clean(words.asString()))
                : Json.mapper().missingNode();
    }

    private static boolean has(JsonNode words, char sign) {
        return words.toString().indexOf(sign) >= 0;
    }

    static Wording clean(Wording wording) {
        List<Serializable> args = new ArrayList<>();
        wording.args()
                .forEach(arg -> args.add(
                        switch (arg) {
                            case String text -> Multilang.clean(text);
                            case Wording part -> clean(part);
                            default -> arg;
                        }));
        return new Wording(wording.pattern(), args);
    }
}
