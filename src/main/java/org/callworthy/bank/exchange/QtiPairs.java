package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ItemType;
import tools.jackson.databind.node.ObjectNode;

/** Items with a match interaction: matching, or judging reactions on a scale from 1 to 5. */
final class QtiPairs {

    private static final int SCALE = 5;

    private final QtiItem item;
    private final ItemKeys keys;
    private final XmlElement interaction;
    private final QtiDeclaration response;
    private final QtiProcessing.Way way;
    private final QtiPairValues values;

    QtiPairs(QtiItem item, ItemKeys keys, XmlElement interaction) {
        this.item = item;
        this.keys = keys;
        this.interaction = interaction;
        this.response = item.declaration(interaction);
        this.way = item.processing().of(response);
        this.values = new QtiPairValues(item, response);
    }

    Conversion matching() {
        List<XmlElement> sets = interaction.all("simpleMatchSet");
        if (sets.size() != 2
                || sets.stream()
                        .anyMatch(set -> set.all("simpleAssociableChoice").isEmpty())) {
            return Conversion.nothing("there are not two sets to be matched");
        }
        item.strangeProcessing(response, way);
        List<XmlElement> first = sets.getFirst().all("simpleAssociableChoice");
        List<XmlElement> second = sets.getLast().all("simpleAssociableChoice");
        Optional<Map<String, String>> pairs = pairs(first, second, false);
        boolean turned = pairs.isEmpty();
        if (turned) {
            pairs = pairs(second, first, true);
        }
        if (pairs.isEmpty()) {
            return Conversion.nothing("some of what is matched has no match, or several");
        }
        return turned ? made(second, first, pairs.get(), true) : made(first, second, pairs.get(), false);
    }

    /** The target of each option; empty unless each has one. */
    private Optional<Map<String, String>> pairs(List<XmlElement> options, List<XmlElement> targets, boolean turned) {
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> ids =
                targets.stream().map(target -> target.get("identifier")).toList();
        for (String pair : right()) {
            String[] ends = pair.split("\\s+");
            if (ends.length != 2) {
                return Optional.empty();
            }
            String target = turned ? ends[0] : ends[1];
            if (!ids.contains(target) || pairs.put(turned ? ends[1] : ends[0], target) != null) {
                return Optional.empty();
            }
        }
        boolean all = options.stream().map(option -> option.get("identifier")).allMatch(pairs::containsKey);
        return all && pairs.size() == options.size() ? Optional.of(pairs) : Optional.empty();
    }

    private List<String> right() {
        if (!response.correct().isEmpty()) {
            return response.trimmed();
        }
        return response.mapping().stream()
                .filter(entry -> entry.value().signum() > 0)
                .map(entry -> entry.key().strip())
                .toList();
    }

    private Conversion made(
            List<XmlElement> options, List<XmlElement> targets, Map<String, String> pairs, boolean turned) {
        new QtiShuffle(item).options(interaction);
        String stem = item.stem(Map.of());
        if (isJudgement(options, targets, pairs)) {
            return new Conversion.Made(judgement(stem, options, targets, pairs));
        }
        ItemDraft draft = item.draft(keys, ItemType.MATCHING, stem);
        Map<String, String> optionLetters = QtiItem.letters(options);
        Map<String, String> targetLetters = QtiItem.letters(targets);
        for (XmlElement option : options) {
            String id = option.get("identifier");
            draft.option(item.plain(option))
                    .put("id", optionLetters.get(id))
                    .put("match", targetLetters.get(pairs.get(id)));
        }
        targets.forEach(
                target -> draft.target(item.plain(target)).put("id", targetLetters.get(target.get("identifier"))));
        if (way == QtiProcessing.Way.MATCH) {
            item.conditions().right(response).ifPresent(item::points);
        } else if (way == QtiProcessing.Way.MAP) {
            draft.tree().put("scoring", "partial");
            earnings(pairs, turned);
        }
        new QtiFeedback(item).onChoices(Map.of(), draft);
        return new Conversion.Made(draft);
    }

    private void earnings(Map<String, String> pairs, boolean turned) {
        values.even(pairs.entrySet().stream()
                .map(pair -> turned ? pair.getValue() + " " + pair.getKey() : pair.getKey() + " " + pair.getValue())
                .toList());
    }

    /** Whether the targets are the numbers from 1 to 5, and each earns the less the farther it is from the right one. */
    private boolean isJudgement(List<XmlElement> options, List<XmlElement> targets, Map<String, String> pairs) {
        if (way != QtiProcessing.Way.MAP || targets.size() != SCALE || pairs.isEmpty()) {
            return false;
        }
        for (int value = 1; value <= SCALE; value++) {
            XmlElement target = targets.get(value - 1);
            if (!target.content().strip().startsWith(String.valueOf(value))) {
                return false;
            }
            for (XmlElement option : options) {
                int distance = Math.abs(value - expert(targets, pairs.getOrDefault(option.get("identifier"), "")));
                BigDecimal due = Decimals.divide(SCALE - 1 - distance, (long) (SCALE - 1) * options.size());
                if (!Decimals.close(values.of(option.get("identifier") + " " + target.get("identifier")), due)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int expert(List<XmlElement> targets, String id) {
        return targets.stream().map(target -> target.get("identifier")).toList().indexOf(id) + 1;
    }

    private ItemDraft judgement(
            String stem, List<XmlElement> options, List<XmlElement> targets, Map<String, String> pairs) {
        ItemDraft draft = item.draft(keys, ItemType.SITUATIONAL_JUDGEMENT, stem);
        Map<String, String> letters = QtiItem.letters(options);
        for (XmlElement option : options) {
            ObjectNode made = draft.option(item.plain(option)).put("id", letters.get(option.get("identifier")));
            made.put("expert", expert(targets, pairs.getOrDefault(option.get("identifier"), "")));
        }
        new QtiFeedback(item).onChoices(Map.of(), draft);
        return draft;
    }
}
