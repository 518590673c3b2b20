package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.yaml.Duplicates;
import org.callworthy.common.yaml.Problem;
import tools.jackson.core.JsonPointer;

/** What a bank must fulfil beyond its JSON Schema. */
final class BankRules {

    /** With fewer, candidates who give every reaction the same value would score too well. */
    private static final int DIFFERENT_EXPERT_VALUES = 3;

    private static final int MOST_KEYS = 3;

    private BankRules() {}

    static List<Problem> problems(BankText bank) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(Duplicates.of(bank.materials(), Material::key, "materials"));
        problems.addAll(Duplicates.of(bank.items(), ItemText::key, "items"));
        Set<String> materials = bank.materials().stream().map(Material::key).collect(Collectors.toSet());
        for (int i = 0; i < bank.items().size(); i++) {
            ItemText item = bank.items().get(i);
            JsonPointer at = Problem.path("items", i);
            problems.addAll(Duplicates.of(item.options(), Option::id, at, "options"));
            item.material()
                    .filter(material -> !materials.contains(material))
                    .ifPresent(material -> problems.add(new Problem(
                            Problem.path(at, List.of("material")),
                            "the bank has no material " + material,
                            materials.isEmpty() ? "no `material`" : "one of " + String.join(", ", materials))));
            key(item, at, problems);
        }
        return problems;
    }

    private static void key(ItemText item, JsonPointer at, List<Problem> problems) {
        long keys = item.options().stream().filter(Option::key).count();
        switch (item.type()) {
            case SINGLE_CHOICE -> {
                if (keys != 1) {
                    wrong(problems, at, counted(keys), "exactly one option with `key: true`");
                }
            }
            case MULTIPLE_CHOICE -> {
                if (keys < 2 || keys > MOST_KEYS) {
                    wrong(problems, at, counted(keys), "two or three options with `key: true`");
                }
            }
            case SITUATIONAL_JUDGEMENT -> {
                long values =
                        item.options().stream().map(Option::expert).distinct().count();
                if (values < DIFFERENT_EXPERT_VALUES) {
                    wrong(
                            problems,
                            at,
                            "only " + values + " different expert values",
                            "at least three different values of `expert` from 1 to 5");
                }
            }
        }
    }

    private static String counted(long keys) {
        return keys == 0 ? "no option is the key" : keys == 1 ? "one option is the key" : keys + " options are keys";
    }

    private static void wrong(List<Problem> problems, JsonPointer item, String message, String right) {
        problems.add(new Problem(Problem.path(item, List.of("options")), message, right).within(item));
    }
}
