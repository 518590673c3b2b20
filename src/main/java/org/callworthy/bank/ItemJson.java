package org.callworthy.bank;

import java.util.Collection;
import org.callworthy.common.Json;
import org.callworthy.common.LocalizedText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An item as the tree that stands in a bank's file: what {@link BankReader} reads, and with the properties in the order of the file. */
final class ItemJson {

    private ItemJson() {}

    static ObjectNode of(ItemText item) {
        ObjectNode tree = Json.mapper().createObjectNode();
        tree.put("id", item.key());
        tree.put("version", item.number());
        tree.put("type", item.type().key());
        tree.put("competency", item.competency());
        tree.put("difficulty", item.difficulty().key());
        ItemTags tags = item.tags();
        tags.cognitive().ifPresent(level -> tree.put("cognitive", level.key()));
        strings(tree, "endorsements", tags.endorsements());
        strings(tree, "tags", tags.tags());
        strings(tree, "enemies", tags.enemies());
        flag(tree, "practice", tags.practice());
        flag(tree, "anchor", tags.anchor());
        tree.put("seconds", item.seconds());
        item.material().ifPresent(material -> tree.put("material", material));
        tree.set("stem", text(item.stem()));
        if (!item.pictures().isEmpty()) {
            ArrayNode pictures = tree.putArray("pictures");
            item.pictures().forEach(picture -> pictures.add(picture(picture)));
        }
        item.listening().ifPresent(listening -> tree.set("listening", listening(listening)));
        BodyJson.add(tree, item.body());
        tree.set("rationale", text(item.rationale()));
        return tree;
    }

    static ObjectNode of(Material material) {
        ObjectNode tree = Json.mapper().createObjectNode();
        tree.put("id", material.key());
        tree.put("version", material.number());
        flag(tree, "case", material.isCase());
        tree.set("title", text(material.title()));
        tree.set("text", text(material.text()));
        return tree;
    }

    static ObjectNode text(LocalizedText text) {
        ObjectNode tree = Json.mapper().createObjectNode();
        text.byTag().forEach(tree::put);
        return tree;
    }

    static void flag(ObjectNode tree, String name, boolean set) {
        if (set) {
            tree.put(name, true);
        }
    }

    private static ObjectNode picture(ItemPicture picture) {
        ObjectNode tree = Json.mapper().createObjectNode();
        tree.put("file", picture.file());
        tree.set("alt", text(picture.alt()));
        return tree;
    }

    private static ObjectNode listening(Listening listening) {
        ObjectNode tree = Json.mapper().createObjectNode();
        listening.say().ifPresent(say -> tree.set("say", text(say)));
        if (!listening.mood().equals("calm")) {
            tree.put("mood", listening.mood());
        }
        if (!listening.files().isEmpty()) {
            ObjectNode files = tree.putObject("files");
            listening.files().forEach(files::put);
        }
        tree.put("plays", listening.plays());
        return tree;
    }

    private static void strings(ObjectNode tree, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            ArrayNode list = tree.putArray(name);
            values.forEach(list::add);
        }
    }
}
