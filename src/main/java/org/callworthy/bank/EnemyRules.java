package org.callworthy.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;

/** What must hold of items that are not to meet in one form. */
final class EnemyRules {

    private static final String ENEMIES = "enemies";

    private EnemyRules() {}

    /** The items of a case come into a form all together, so none of them can be another's enemy. */
    static List<Problem> withinCases(BankText bank) {
        Set<String> cases = bank.materials().stream()
                .filter(Material::isCase)
                .map(Material::key)
                .collect(Collectors.toSet());
        Map<String, String> caseOf = new HashMap<>();
        bank.items()
                .forEach(item -> item.material().filter(cases::contains).ifPresent(key -> caseOf.put(item.key(), key)));
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < bank.items().size(); i++) {
            ItemText item = bank.items().get(i);
            List<String> enemies = item.tags().enemies();
            for (int j = 0; j < enemies.size(); j++) {
                String enemy = enemies.get(j);
                String shared = caseOf.get(item.key());
                if (shared != null && shared.equals(caseOf.get(enemy)) && !enemy.equals(item.key())) {
                    problems.add(new Problem(
                            Problem.path("items", i, ENEMIES, j),
                            Wording.of("item {0} is of the same case {1}", enemy, shared),
                            "items outside of the case, as those of a case are in a form together"));
                }
            }
        }
        return problems;
    }

    /** Enemies that neither the file nor, as far as it is known, the bank has. */
    static List<Problem> unknown(BankText bank, Collection<String> stored) {
        Set<String> known = bank.items().stream().map(ItemText::key).collect(Collectors.toSet());
        known.addAll(stored);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < bank.items().size(); i++) {
            List<String> enemies = bank.items().get(i).tags().enemies();
            for (int j = 0; j < enemies.size(); j++) {
                if (!known.contains(enemies.get(j))) {
                    problems.add(unknown(Problem.path("items", i, ENEMIES, j), enemies.get(j)));
                }
            }
        }
        return problems;
    }

    /** Of an item by itself. @param known keys of its bank's items */
    static List<Problem> unknown(ItemText item, Set<String> known) {
        return item.tags().enemies().stream()
                .filter(enemy -> !known.contains(enemy))
                .map(enemy -> unknown(Problem.path(ENEMIES), enemy))
                .toList();
    }

    private static Problem unknown(JsonPointer at, String enemy) {
        return new Problem(at, Wording.of("the bank has no item {0}", enemy), "the id of another item of the bank");
    }
}
