package org.callworthy.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.yaml.Fields;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds one item against the rules of a bank's file, with every problem at the place in the item's tree where it is to be mended. */
final class ItemChecks {

    private static final JsonPointer ITEM = JsonPointer.compile("/items/0");
    private static final JsonPointer MATERIAL = JsonPointer.compile("/materials/0");

    private ItemChecks() {}

    /** @param materials of its bank; the one that it rests on has to be complete, too */
    static List<Problem> problems(JsonNode item, List<Material> materials) {
        String key = item.path("material").asString("");
        Optional<Material> material =
                materials.stream().filter(each -> each.key().equals(key)).findFirst();
        ObjectNode bank = bank();
        material.ifPresent(sheet -> bank.withArray("materials").add(ItemJson.of(sheet)));
        bank.withArray("items").add(item);
        List<Problem> all = BankFile.problems(bank);
        List<Problem> problems = new ArrayList<>(below(ITEM, all));
        if (!below(MATERIAL, all).isEmpty()) {
            problems.add(new Problem(
                    JsonPointer.compile("/material"),
                    Wording.of("the material {0} is not complete", key),
                    "its title and text in both languages, under Materials"));
        }
        return problems;
    }

    /** What is wrong with a material, or missing. */
    static List<Problem> ofMaterial(ObjectNode material) {
        ObjectNode bank = bank();
        bank.withArray("materials").add(material.deepCopy().put("version", 1));
        bank.withArray("items");
        return below(MATERIAL, BankFile.problems(bank));
    }

    private static ObjectNode bank() {
        ObjectNode bank = Json.mapper().createObjectNode();
        bank.put("bank", "bank").put("track", "agent").put("level", "I");
        bank.set("title", ItemJson.text(LocalizedText.of("Bank", "题库")));
        return bank;
    }

    /** The same, and which pictures and recordings are not there. @param recorded in which languages there are such */
    static List<Problem> problems(
            JsonNode item, List<Material> materials, Collection<StoredPicture> pictures, Set<Locale> recorded) {
        List<Problem> problems = new ArrayList<>(problems(item, materials));
        Set<String> stored = pictures.stream().map(StoredPicture::file).collect(Collectors.toSet());
        ItemText text = BankReader.item(new Fields(item));
        List<ItemPicture> named = text.pictures();
        for (int i = 0; i < named.size(); i++) {
            if (!stored.contains(named.get(i).file())) {
                problems.add(new Problem(
                        Problem.path("pictures", i, "file"),
                        Wording.of("the picture {0} is not there", named.get(i).file()),
                        "a picture that is uploaded"));
            }
        }
        text.listening().ifPresent(listening -> problems.addAll(missing(listening, recorded)));
        return problems;
    }

    private static List<Problem> missing(Listening listening, Set<Locale> recorded) {
        return Languages.ALL.stream()
                .filter(language -> !recorded.contains(language))
                .flatMap(language -> listening.file(language).stream()
                        .map(file -> new Problem(
                                Problem.path("listening", "files", language.toLanguageTag()),
                                Wording.of("the recording {0} is not there", file),
                                "a recording that is uploaded")))
                .toList();
    }

    /** The same, which enemies are no items of its bank, and whether it stays for practice or for exams. */
    static List<Problem> problems(
            JsonNode item,
            List<Material> materials,
            Collection<StoredPicture> pictures,
            Set<Locale> recorded,
            Set<String> keys,
            Optional<ObjectNode> approved) {
        List<Problem> problems = new ArrayList<>(problems(item, materials, pictures, recorded));
        problems.addAll(EnemyRules.unknown(BankReader.item(new Fields(item)), keys));
        problems.addAll(PracticeRule.problems(item, approved, JsonPointer.empty()));
        return problems;
    }

    /** Those of the problems that are at a place or below it, with their places counted from there. */
    private static List<Problem> below(JsonPointer place, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.at().toString().startsWith(place.toString()))
                .map(problem -> within(place, problem))
                .distinct()
                .toList();
    }

    private static Problem within(JsonPointer place, Problem problem) {
        JsonPointer at = JsonPointer.compile(
                problem.at().toString().substring(place.toString().length()));
        JsonPointer precise = problem.missing().map(at::appendProperty).orElse(at);
        return new Problem(precise, problem.message(), problem.whatWouldBeRight());
    }
}
