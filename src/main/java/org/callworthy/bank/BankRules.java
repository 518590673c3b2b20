package org.callworthy.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Duplicates;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;

/** What a bank must fulfil beyond its JSON Schema. */
final class BankRules {

    private static final String HEARD = "`say`, or a recording in each language";

    private BankRules() {}

    static List<Problem> problems(BankText bank) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Duplicates.of(bank.materials(), Material::key, "materials"));
        problems.addAll(Duplicates.of(bank.items(), ItemText::key, "items"));
        Set<String> materials = bank.materials().stream().map(Material::key).collect(Collectors.toSet());
        for (int i = 0; i < bank.items().size(); i++) {
            problems.addAll(problems(bank.items().get(i), materials, Problem.path("items", i)));
        }
        problems.addAll(EnemyRules.withinCases(bank));
        return problems;
    }

    /** @param at where the item stands in its document */
    static List<Problem> problems(ItemText item, Set<String> materials, JsonPointer at) {
        List<Problem> problems = new ArrayList<>();
        item.material()
                .filter(material -> !materials.contains(material))
                .ifPresent(material -> problems.add(new Problem(
                        Problem.path(at, List.of("material")),
                        Wording.of("the bank has no material {0}", material),
                        Wording.oneOf(materials, Wording.of("no `material`")))));
        item.listening().ifPresent(listening -> problems.addAll(silent(listening, at)));
        if (item.tags().enemies().contains(item.key())) {
            problems.add(new Problem(
                    Problem.path(at, List.of("enemies")), "the item is its own enemy", "the ids of other items"));
        }
        problems.addAll(twice(item.pictures(), at));
        problems.addAll(new BodyRules(item, at).problems());
        return problems;
    }

    /** In each language something is said, or recorded. */
    private static List<Problem> silent(Listening listening, JsonPointer at) {
        List<Locale> silent = Languages.ALL.stream()
                .filter(language -> !listening.isHeard(language))
                .toList();
        if (!silent.isEmpty() && listening.say().isEmpty()) {
            return List.of(new Problem(
                    Problem.path(at, List.of("listening")), "nothing is heard in one of the languages", HEARD));
        }
        return silent.stream()
                .map(language ->
                        Problem.lacking(Problem.path(at, List.of("listening", "say")), language.toLanguageTag(), HEARD))
                .toList();
    }

    /** Some disks do not tell capitals from small letters. */
    private static List<Problem> twice(List<ItemPicture> pictures, JsonPointer at) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < pictures.size(); i++) {
            String file = pictures.get(i).file();
            if (!seen.add(file.toLowerCase(Locale.ROOT))) {
                problems.add(new Problem(
                        Problem.path(at, List.of("pictures", i, "file")),
                        Wording.of("the picture {0} is there twice", file),
                        "a picture of another name"));
            }
        }
        return problems;
    }
}
