package org.callworthy.cli;

import java.util.Map;
import java.util.TreeMap;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemText;
import org.callworthy.common.Level;
import org.callworthy.roleplay.Scenario;

/**
 * How much content there is.
 *
 * @param items by track, level and competency
 * @param scenarios by track and level
 */
record Counts(Map<String, Map<String, Map<String, Integer>>> items, Map<String, Map<String, Integer>> scenarios) {

    static Counts of(Content content) {
        Counts counts = new Counts(new TreeMap<>(), new TreeMap<>());
        content.banks.forEach(source -> counts.add(source.content()));
        content.scenarios.forEach(source -> counts.add(source.content()));
        return counts;
    }

    private void add(BankText bank) {
        Map<String, Integer> byCompetency = items.computeIfAbsent(bank.track().key(), track -> new TreeMap<>())
                .computeIfAbsent(bank.level().name(), level -> new TreeMap<>());
        for (ItemText item : bank.items()) {
            byCompetency.merge(item.competency(), 1, Integer::sum);
        }
    }

    private void add(Scenario scenario) {
        Map<String, Integer> byLevel =
                scenarios.computeIfAbsent(scenario.track().key(), track -> new TreeMap<>());
        for (Level level : scenario.levels()) {
            byLevel.merge(level.name(), 1, Integer::sum);
        }
    }
}
