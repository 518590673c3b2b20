package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ItemType;
import org.callworthy.common.Json;
import tools.jackson.databind.node.ObjectNode;

/** Items with a choice interaction. */
final class QtiChoices {

    private final QtiItem item;
    private final ItemKeys keys;
    private final XmlElement interaction;
    private final List<XmlElement> choices;
    private final QtiDeclaration response;
    private final QtiProcessing.Way way;

    QtiChoices(QtiItem item, ItemKeys keys, XmlElement interaction) {
        this.item = item;
        this.keys = keys;
        this.interaction = interaction;
        this.choices = interaction.within("simpleChoice");
        this.response = item.declaration(interaction);
        this.way = item.processing().of(response);
    }

    Conversion choice() {
        item.strangeProcessing(response, way);
        List<String> right =
                way == QtiProcessing.Way.MAP && !response.mapping().isEmpty() ? mapped() : response.trimmed();
        List<String> known = choices.stream()
                .map(choice -> choice.get("identifier"))
                .filter(right::contains)
                .toList();
        if (known.isEmpty()) {
            return Conversion.nothing("no option is right");
        }
        if (way == QtiProcessing.Way.MATCH) {
            item.conditions().right(response).ifPresent(item::points);
        }
        Optional<Boolean> truth = truth(known);
        if (truth.isPresent()) {
            ItemDraft draft = item.draft(keys, ItemType.TRUE_FALSE, stem());
            draft.tree().put("answer", truth.get());
            ObjectNode chosen = Json.mapper().createObjectNode().put("key", true);
            new QtiFeedback(item).onChoices(Map.of(known.getFirst(), chosen), draft);
            return new Conversion.Made(draft);
        }
        if (known.size() == 1) {
            if (response.cardinality().equals("multiple")
                    && !interaction.get("maxChoices").equals("1")) {
                item.lost("that several options may be chosen, as only one is right");
            }
            if (way == QtiProcessing.Way.MAP && !response.cardinality().equals("single")) {
                item.points(response.atMost(response.valueOf(known.getFirst())));
                if (wrong(known).stream().anyMatch(value -> value.signum() != 0)) {
                    item.lost("what each option earns: {0}", earnings());
                }
            }
            return new Conversion.Made(made(ItemType.SINGLE_CHOICE, known));
        }
        if (known.size() == choices.size()) {
            return Conversion.nothing("all options are right, and one at least must be wrong");
        }
        ItemDraft draft = made(ItemType.MULTIPLE_CHOICE, known);
        String scoring = way == QtiProcessing.Way.MAP ? scoring(known) : "all-or-nothing";
        if (!scoring.equals("all-or-nothing")) {
            draft.tree().put("scoring", scoring);
        }
        return new Conversion.Made(draft);
    }

    private String stem() {
        return item.stem(Map.of());
    }

    /** Those that earn something; of a single one, that which earns most. */
    private List<String> mapped() {
        List<QtiDeclaration.Entry> earning = response.mapping().stream()
                .filter(entry -> entry.value().signum() > 0)
                .toList();
        BigDecimal most = earning.stream()
                .map(QtiDeclaration.Entry::value)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        if (!response.cardinality().equals("single")) {
            return earning.stream().map(entry -> entry.key().strip()).toList();
        }
        List<String> best = earning.stream()
                .filter(entry -> entry.value().compareTo(most) == 0)
                .map(entry -> entry.key().strip())
                .toList();
        if (best.size() != 1
                || values().stream().anyMatch(value -> value.signum() != 0 && value.compareTo(most) != 0)) {
            item.lost("what each option earns: {0}", earnings());
        }
        item.points(item.bounded(response, most));
        return best.size() == 1 ? best : List.of();
    }

    private String scoring(List<String> right) {
        BigDecimal share = response.valueOf(right.getFirst());
        item.points(most(right));
        List<BigDecimal> wrong = wrong(right);
        boolean costs = wrong.stream().anyMatch(value -> value.signum() < 0);
        boolean even = right.stream().allMatch(id -> Decimals.close(response.valueOf(id), share));
        if (even && wrong.stream().allMatch(value -> value.signum() == 0)) {
            if (!interaction.get("maxChoices").equals(String.valueOf(right.size()))) {
                item.lost(
                        "that choosing wrong options costs nothing: here, whoever chooses more than are right earns nothing");
            }
            return "partial";
        }
        if (!even || wrong.stream().anyMatch(value -> !Decimals.close(value, share.negate()))) {
            item.lost("what each option earns: {0}", earnings());
        }
        if (costs && response.least().filter(least -> least.signum() >= 0).isEmpty()) {
            item.lost("that points can be lost: here no item earns less than nothing");
        }
        return costs ? "penalty" : "partial";
    }

    private BigDecimal most(List<String> right) {
        return item.bounded(response, right.stream().map(response::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<BigDecimal> wrong(List<String> right) {
        return choices.stream()
                .map(choice -> choice.get("identifier"))
                .filter(id -> !right.contains(id))
                .map(response::valueOf)
                .toList();
    }

    private List<BigDecimal> values() {
        return choices.stream()
                .map(choice -> response.valueOf(choice.get("identifier")))
                .toList();
    }

    private String earnings() {
        return Decimals.list(values());
    }

    private ItemDraft made(ItemType type, List<String> right) {
        new QtiShuffle(item).options(interaction);
        ItemDraft draft = item.draft(keys, type, stem());
        Map<String, String> letters = QtiItem.letters(choices);
        Map<String, ObjectNode> options = new java.util.LinkedHashMap<>();
        for (XmlElement choice : choices) {
            String id = choice.get("identifier");
            ObjectNode option = draft.option(item.plain(choice)).put("id", letters.get(id));
            if (right.contains(id)) {
                option.put("key", true);
            }
            options.put(id, option);
        }
        new QtiFeedback(item).onChoices(options, draft);
        return draft;
    }

    /** Whether the statement is true, where the choices are no more than true and false. */
    private Optional<Boolean> truth(List<String> right) {
        if (choices.size() != 2
                || right.size() != 1
                || choices.stream().allMatch(c -> c.get("identifier").matches("[a-z]"))) {
            return Optional.empty();
        }
        List<String> words = choices.stream()
                .map(choice -> QtiText.without(choice).content().strip())
                .toList();
        if (!words.stream().allMatch(word -> word.matches("(?i)true|false|正确|错误|对|错"))) {
            return Optional.empty();
        }
        Optional<Boolean> first = Truth.of(words.getFirst());
        return first.equals(Truth.of(words.getLast()))
                ? Optional.empty()
                : first.map(yes -> choices.getFirst().get("identifier").equals(right.getFirst()) == yes);
    }
}
