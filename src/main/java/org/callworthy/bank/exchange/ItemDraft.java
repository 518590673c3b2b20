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
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** An item being put together from a question of a file that is in one language. */
final class ItemDraft {

    private final Wording place;
    private final String language;
    private final ObjectNode tree = Json.mapper().createObjectNode();
    private final List<Loss> lost = new ArrayList<>();
    private ImportedFiles files = ImportedFiles.NONE;

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

    /** @param recordings one at most, in the item's language */
    void files(Map<String, PictureContent> pictures, List<byte[]> recordings) {
        Map<Locale, byte[]> byLanguage = new HashMap<>();
        recordings.forEach(sound -> byLanguage.put(Locale.forLanguageTag(language), sound));
        files = new ImportedFiles(pictures, byLanguage);
    }

    ImportedItem done() {
        return new ImportedItem(place, tree, lost, files);
    }
}
