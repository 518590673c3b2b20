package org.callworthy.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.Json;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.yaml.Fields;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds one item against the rules of a bank's file, with every problem at the place in the item's tree where it is to be mended. */
final class ItemChecks {

    private static final String MISSING = "`{0}` is missing";
    private static final JsonPointer ITEM = JsonPointer.compile("/items/0");

    private ItemChecks() {}

    /** @param materials keys of the materials that it may rest on */
    static List<Problem> problems(JsonNode item, Collection<String> materials) {
        ObjectNode bank = Json.mapper().createObjectNode();
        bank.put("bank", "bank").put("track", "agent").put("level", "I");
        bank.set("title", ItemJson.text(LocalizedText.of("Bank", "题库")));
        var sheets = bank.putArray("materials");
        for (String key : materials) {
            sheets.add(
                    ItemJson.of(new Material(key, 1, LocalizedText.of(key, key), LocalizedText.of(key, key), false)));
        }
        bank.putArray("items").add(item);
        return below(ITEM, BankFile.problems(bank));
    }

    /** The same, and which pictures are not there. */
    static List<Problem> problems(JsonNode item, Collection<String> materials, Collection<StoredPicture> pictures) {
        List<Problem> problems = new ArrayList<>(problems(item, materials));
        Set<String> stored = pictures.stream().map(StoredPicture::file).collect(Collectors.toSet());
        List<ItemPicture> named = BankReader.item(new Fields(item)).pictures();
        for (int i = 0; i < named.size(); i++) {
            if (!stored.contains(named.get(i).file())) {
                problems.add(new Problem(
                        Problem.path("pictures", i, "file"),
                        Wording.of("the picture {0} is not there", named.get(i).file()),
                        "a picture that is uploaded"));
            }
        }
        return problems;
    }

    /** Those of the problems that are at a place or below it, with their places counted from there. */
    static List<Problem> below(JsonPointer place, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.at().toString().startsWith(place.toString()))
                .map(problem -> within(place, problem))
                .distinct()
                .toList();
    }

    private static Problem within(JsonPointer place, Problem problem) {
        JsonPointer at = JsonPointer.compile(
                problem.at().toString().substring(place.toString().length()));
        boolean missing = problem.message().pattern().equals(MISSING);
        JsonPointer precise =
                missing ? at.appendProperty(problem.message().args().getFirst().toString()) : at;
        return new Problem(precise, problem.message(), problem.whatWouldBeRight());
    }
}
