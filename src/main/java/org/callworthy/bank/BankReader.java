package org.callworthy.bank;

import java.util.Optional;
import java.util.OptionalInt;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
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
        return new Material(fields.string("id"), fields.integer("version"), fields.text("title"), fields.text("text"));
    }

    static ItemText item(Fields fields) {
        return new ItemText(
                fields.string("id"),
                fields.integer("version"),
                fields.choice("type", ItemType.values(), ItemType::key),
                fields.string("competency"),
                fields.choice("difficulty", Difficulty.values(), Difficulty::key),
                fields.integer("seconds"),
                fields.optional("material").map(Fields::string),
                fields.text("stem"),
                fields.list("options", BankReader::option),
                fields.text("rationale"));
    }

    private static Option option(Fields fields) {
        OptionalInt expert = fields.has("expert") ? OptionalInt.of(fields.integer("expert")) : OptionalInt.empty();
        Optional<LocalizedText> why = fields.optional("why").map(Fields::text);
        return new Option(fields.string("id"), fields.text("text"), fields.flag("key"), expert, why);
    }
}
