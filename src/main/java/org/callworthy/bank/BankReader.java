package org.callworthy.bank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Fields;
import org.callworthy.scheme.Difficulty;

/** Reads a bank from its tree. */
final class BankReader {

    private BankReader() {}

    static BankText bank(Fields fields) {
        return new BankText(
                fields.string("bank"),
                fields.choice("track", Track.values(), Track::key),
                fields.choice("level", Level.values(), Level::name),
                fields.text("title"),
                fields.list("materials", BankReader::material),
                fields.list("items", BankReader::item));
    }

    static Material material(Fields fields) {
        return new Material(
                fields.string("id"),
                fields.integer("version"),
                fields.text("title"),
                fields.text("text"),
                fields.flag("case"));
    }

    static ItemText item(Fields fields) {
        return new ItemText(
                fields.string("id"),
                fields.integer("version"),
                fields.string("competency"),
                fields.choice("difficulty", Difficulty.values(), Difficulty::key),
                fields.integer("seconds"),
                fields.optional("material").map(Fields::string),
                fields.text("stem"),
                fields.list("pictures", BankReader::picture),
                fields.optional("listening").map(BankReader::listening),
                BodyReader.body(fields),
                fields.text("rationale"),
                tags(fields));
    }

    private static ItemPicture picture(Fields fields) {
        return new ItemPicture(fields.string("file"), fields.text("alt"));
    }

    private static Listening listening(Fields fields) {
        Map<String, String> files = new LinkedHashMap<>(fields.map("files", Fields::string));
        String mood = fields.has("mood") ? fields.string("mood") : "calm";
        return new Listening(fields.optional("say").map(Fields::text), mood, files, fields.integer("plays"));
    }

    private static ItemTags tags(Fields fields) {
        Optional<CognitiveLevel> cognitive =
                fields.optional("cognitive").map(level -> level.choice(CognitiveLevel.values(), CognitiveLevel::key));
        return new ItemTags(
                cognitive,
                strings(fields, "endorsements"),
                strings(fields, "tags"),
                strings(fields, "enemies"),
                fields.flag("practice"),
                fields.flag("anchor"));
    }

    private static List<String> strings(Fields fields, String name) {
        return fields.list(name, Fields::string);
    }
}
