package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.bank.ImportedFiles;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.Loss;
import org.callworthy.bank.PictureContent;
import org.callworthy.bank.RecordingContent;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** An item being put together from a question of a file that is in one language. */
final class ItemDraft {

    private final Wording place;
    private final String language;
    private final ObjectNode tree = Json.mapper().createObjectNode();
    private final List<Loss> lost = new ArrayList<>();
    private final Map<Locale, RecordingContent> recordings = new HashMap<>();
    private Map<String, PictureContent> pictures = Map.of();

    ItemDraft(Wording place, Locale language, String key, ItemType type) {
        this.place = place;
        this.language = language.toLanguageTag();
        tree.put("id", key);
        tree.put("version", 1);
        tree.put("type", type.key());
    }

    ObjectNode tree() {
        return tree;
    }

    String language() {
        return language;
    }

    ItemDraft text(String property, String text) {
        tree.set(property, text(text));
        return this;
    }

    /** A text in the file's language: {@code { en: … }}. */
    ObjectNode text(String text) {
        String said = DrawnSigns.without(text, this::lost);
        return Json.mapper().createObjectNode().put(language, said.strip());
    }

    /** The next option, a, b, c, …; more can be set on what is returned. */
    ObjectNode option(String text) {
        return entry("options", text);
    }

    /** The next target of a matching item. */
    ObjectNode target(String text) {
        return entry("targets", text);
    }

    private ObjectNode entry(String list, String text) {
        var entries = tree.withArray(list);
        ObjectNode entry = entries.addObject();
        entry.put("id", String.valueOf((char) ('a' + entries.size() - 1)));
        entry.set("text", text(text));
        return entry;
    }

    ItemDraft lost(Wording what) {
        Loss loss = new Loss(place, what);
        if (!lost.contains(loss)) {
            lost.add(loss);
        }
        return this;
    }

    void pictures(Map<String, PictureContent> shown) {
        pictures = Map.copyOf(shown);
    }

    /** What is heard first in a language. @param file its name in the item's tree */
    void recording(String language, String file, RecordingContent recording) {
        tree.withObject("listening").withObject("files").put(language, file);
        recordings.put(Locale.forLanguageTag(language), recording);
    }

    ImportedItem done() {
        return new ImportedItem(place, tree, lost, new ImportedFiles(pictures, recordings));
    }
}
