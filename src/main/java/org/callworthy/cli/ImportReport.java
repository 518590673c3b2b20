package org.callworthy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemReading;
import org.callworthy.bank.Loss;
import org.callworthy.bank.SchemeExams;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a file of another system became, as it is printed. */
record ImportReport(
        String format, List<Line> items, List<ObjectNode> materials, List<ObjectNode> blueprints, List<Loss> losses) {

    /**
     * @param place in the file
     * @param answer what is right
     * @param lost what of the question was not carried over
     */
    record Line(String place, String id, String type, String answer, String scoring, List<String> lost, JsonNode item) {

        static Line of(ImportedItem imported) {
            ItemSummary summary = new ItemSummary(imported.item());
            return new Line(
                    imported.place().toString(),
                    imported.key(),
                    imported.item().path("type").asString(""),
                    summary.key(),
                    summary.rule(),
                    imported.lost().stream().map(loss -> loss.what().toString()).toList(),
                    imported.item());
        }

        String text() {
            return place + ": " + id + ", " + type + (answer.isEmpty() ? "" : ", key " + answer) + "; " + scoring;
        }
    }

    static ImportReport of(ItemReading.Read read) {
        return new ImportReport(
                read.format().key(),
                read.items().stream().map(Line::of).toList(),
                read.materials(),
                read.blueprints(),
                read.losses());
    }

    /** Whether every question became an item. */
    boolean isWhole() {
        return losses.isEmpty() && !items.isEmpty();
    }

    /** @param bank the bank that the items go to, if it is known */
    List<String> lines(Optional<String> bank) {
        List<String> lines = new ArrayList<>();
        for (Line item : items) {
            lines.add(item.text());
            item.lost().forEach(what -> lines.add("    not carried over: " + what));
        }
        losses.forEach(loss -> lines.add(loss.place() + ": not carried over: " + loss.what()));
        if (!blueprints.isEmpty()) {
            SchemeExams.yaml(blueprints, bank, Optional.empty()).lines().forEach(lines::add);
        }
        lines.add(format + ": " + count(items.size(), "item") + ", " + count(materials.size(), "material") + ", "
                + count(losses.size(), "place") + " without an item");
        return lines;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
