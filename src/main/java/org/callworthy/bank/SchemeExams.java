package org.callworthy.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.exchange.HouseYaml;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the tests of a file as exams for the {@code components} of a level in a scheme. What a test does not say stands there
 * empty, with a word about it; {@code check} names the line of each as long as it is.
 */
public final class SchemeExams {

    private static final String HEAD = """
            # Exams out of tests of another system. Put those that you want under `components` of a level in scheme.yaml,
            # fill in what is empty, and run the verb `check`: it names the line of whatever is still wrong.
            """;
    private static final Map<String, String> EMPTY = Map.of(
            "weight", "percent of the overall score",
            "attempts", "how often it may be tried",
            "waiting-days", "days between attempts",
            "minutes", "time allowed; the test has no limit",
            "bank", "the bank that its items are in");
    private static final String NULL = ": null";

    private SchemeExams() {}

    /**
     * @param exams as {@link ItemReading.Read#blueprints()} has them
     * @param bank the bank that the file's items go to, if it is known
     * @param competency of the items about which the file says none
     */
    public static String yaml(List<ObjectNode> exams, Optional<String> bank, Optional<String> competency) {
        List<String> lines = new ArrayList<>();
        exams.forEach(exam -> HouseYaml.entry(whole(exam, bank, competency), 0).forEach(line -> lines.add(said(line))));
        return HEAD + String.join("\n", lines) + "\n";
    }

    /** How many items of which kind; those of the same kind together, in the order of the test. */
    public static List<ObjectNode> cells(ObjectNode exam, Optional<String> competency) {
        Map<ObjectNode, Integer> counts = new LinkedHashMap<>();
        for (JsonNode cell : exam.path("blueprint")) {
            ObjectNode kind = Json.mapper().createObjectNode();
            kind.set("competency", cell.has("competency") ? cell.get("competency") : text(competency));
            cell.forEachEntry((name, value) -> {
                if (!name.equals("items")) {
                    kind.set(name, value);
                }
            });
            counts.merge(kind, cell.path("items").asInt(), Integer::sum);
        }
        List<ObjectNode> cells = new ArrayList<>();
        counts.forEach((kind, items) -> cells.add(kind.deepCopy().put("items", items)));
        return cells;
    }

    private static ObjectNode whole(ObjectNode exam, Optional<String> bank, Optional<String> competency) {
        ObjectNode whole = Json.mapper().createObjectNode();
        whole.set("id", exam.path("id"));
        whole.set("kind", exam.path("kind"));
        ObjectNode title = whole.putObject("title");
        for (Locale language : Languages.ALL) {
            JsonNode known = exam.path("title").path(language.toLanguageTag());
            title.set(
                    language.toLanguageTag(),
                    known.isString() ? known : Json.mapper().nullNode());
        }
        whole.putNull("weight").putNull("attempts").putNull("waiting-days");
        whole.set(
                "minutes",
                exam.has("minutes") ? exam.get("minutes") : Json.mapper().nullNode());
        whole.set("bank", text(bank));
        whole.putArray("blueprint").addAll(cells(exam, competency));
        return whole;
    }

    private static JsonNode text(Optional<String> text) {
        return text.<JsonNode>map(Json.mapper().getNodeFactory()::stringNode)
                .orElse(Json.mapper().nullNode());
    }

    private static String said(String line) {
        String name = line.strip().replace(NULL, "");
        return line.endsWith(NULL) && EMPTY.containsKey(name)
                ? line.substring(0, line.length() - NULL.length()) + ": # " + EMPTY.get(name)
                : line;
    }
}
