package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.ItemType;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Items with gaps in a text: chosen from a list, typed, or filled with words that are dragged there. */
final class QtiGaps {

    static final String PREFIX = "GAP_";

    private final QtiItem item;
    private final ItemKeys keys;
    private final Set<String> given = new HashSet<>();

    /** What each gap can earn. */
    private final List<BigDecimal> worth = new ArrayList<>();

    QtiGaps(QtiItem item, ItemKeys keys) {
        this.item = item;
        this.keys = keys;
    }

    Conversion cloze(List<XmlElement> interactions) {
        Map<XmlElement, String> places = new LinkedHashMap<>();
        ArrayNode gaps = Json.mapper().createArrayNode();
        List<ObjectNode> trees = new ArrayList<>();
        for (XmlElement interaction : interactions) {
            String id = id(interaction.get("responseIdentifier"));
            places.put(interaction, "[[" + id + "]]");
            trees.add(gaps.addObject().put("id", id));
        }
        ItemDraft draft = item.draft(keys, ItemType.CLOZE, item.stem(places));
        for (int i = 0; i < interactions.size(); i++) {
            Optional<Wording> wrong = gap(interactions.get(i), trees.get(i), draft);
            if (wrong.isPresent()) {
                return new Conversion.Nothing(Wording.of("gap {0}: {1}", i + 1, wrong.get()));
            }
        }
        points();
        draft.tree().set("gaps", gaps);
        new QtiFeedback(item).onChoices(Map.of(), draft);
        return new Conversion.Made(draft);
    }

    private String id(String response) {
        String own = response.startsWith(PREFIX) ? response.substring(PREFIX.length()) : "";
        if (own.matches("[a-z0-9]{1,10}") && given.add(own)) {
            return own;
        }
        int number = given.size() + 1;
        while (!given.add(String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    private Optional<Wording> gap(XmlElement interaction, ObjectNode tree, ItemDraft draft) {
        QtiDeclaration response = item.declaration(interaction);
        QtiProcessing.Way way = item.processing().of(response);
        item.strangeProcessing(response, way);
        new QtiShuffle(item).gap(interaction);
        return interaction.is("textEntryInteraction")
                ? typed(response, way, tree)
                : chosen(interaction.all("inlineChoice"), response, way, tree, draft);
    }

    private Optional<Wording> typed(QtiDeclaration response, QtiProcessing.Way way, ObjectNode tree) {
        QtiKeys right = new QtiKeys(item);
        Optional<Wording> wrong =
                response.isNumber() ? right.number(response, way, tree) : right.texts(response, way, tree);
        worth.add(right.most());
        return wrong;
    }

    private Optional<Wording> chosen(
            List<XmlElement> choices,
            QtiDeclaration response,
            QtiProcessing.Way way,
            ObjectNode tree,
            ItemDraft draft) {
        boolean mapped = !response.mapping().isEmpty()
                && (way == QtiProcessing.Way.MAP || response.correct().isEmpty());
        String right = mapped
                ? best(response)
                : response.trimmed().stream().findFirst().orElse("");
        Map<String, String> letters = QtiItem.letters(choices);
        ArrayNode options = tree.putArray("options");
        for (XmlElement choice : choices) {
            option(options, choice, letters.getOrDefault(choice.get("identifier"), ""), right, draft);
        }
        worth.add(
                mapped
                        ? item.bounded(response, response.valueOf(right))
                        : item.conditions().right(response).orElse(BigDecimal.ONE));
        if (mapped) {
            earnings(choices, response, right);
        }
        return choices.stream().anyMatch(choice -> choice.get("identifier").equals(right))
                ? Optional.empty()
                : Optional.of(Wording.of("no option is right"));
    }

    private static String best(QtiDeclaration response) {
        return response.mapping().stream()
                .filter(entry -> entry.value().signum() > 0)
                .max(Comparator.comparing(QtiDeclaration.Entry::value))
                .map(entry -> entry.key().strip())
                .orElse("");
    }

    private void earnings(List<XmlElement> choices, QtiDeclaration response, String right) {
        List<String> ids =
                choices.stream().map(choice -> choice.get("identifier")).toList();
        if (ids.stream()
                .anyMatch(id -> !id.equals(right) && response.valueOf(id).signum() != 0)) {
            String values = Decimals.list(ids.stream().map(response::valueOf).toList());
            item.lost("gap {0}: {1}", worth.size(), Losses.of("what each option earns: {0}", values));
        }
    }

    /** Tells where gaps do not earn what they do here: each the same part of the one point. */
    private void points() {
        QtiProcessing processing = item.processing();
        if (processing.isJoint()) {
            item.lost("that points are given only where all gaps are right: here each gap earns its part");
            item.points(worth.getFirst());
            return;
        }
        if (worth.stream().anyMatch(value -> !Decimals.close(value, worth.getFirst()))) {
            item.lost("that gaps count differently: here each counts the same");
        } else if (processing.isMean()) {
            item.points(worth.getFirst());
        }
        if (processing.isTemplate() && worth.size() > 1) {
            item.lost("that only one of its gaps counts: here all do");
        } else if (processing.isSaid() && !processing.isMean()) {
            item.points(worth.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private void option(ArrayNode options, XmlElement choice, String letter, String right, ItemDraft draft) {
        ObjectNode option = options.addObject().put("id", letter);
        option.set("text", draft.text(item.plain(choice)));
        if (choice.get("identifier").equals(right)) {
            option.put("key", true);
        }
        choice.first("feedbackInline")
                .map(item::plain)
                .filter(why -> !why.isBlank())
                .ifPresent(why -> option.set("why", draft.text(why)));
    }

    /** Each gap offers all words. */
    Conversion dragged(XmlElement interaction) {
        QtiDeclaration response = item.declaration(interaction);
        QtiProcessing.Way way = item.processing().of(response);
        item.strangeProcessing(response, way);
        Map<String, String> right = new QtiPairValues(item, response).inGaps(way);
        new QtiShuffle(item).gap(interaction);
        List<XmlElement> words = interaction.all("gapText");
        Map<String, String> letters = QtiItem.letters(words);
        Map<XmlElement, String> places = new LinkedHashMap<>();
        List<XmlElement> gaps = interaction.within("gap");
        gaps.forEach(gap -> places.put(gap, "[[" + (places.size() + 1) + "]]"));
        ItemDraft draft = item.draft(keys, ItemType.CLOZE, item.stem(places));
        ArrayNode list = draft.tree().putArray("gaps");
        for (XmlElement gap : gaps) {
            ArrayNode options =
                    list.addObject().put("id", String.valueOf(list.size())).putArray("options");
            String word = right.getOrDefault(gap.get("identifier"), "");
            if (!letters.containsKey(word)) {
                return Conversion.nothing("gap {0}: {1}", list.size(), Wording.of("no option is right"));
            }
            words.forEach(
                    choice -> option(options, choice, letters.getOrDefault(choice.get("identifier"), ""), word, draft));
        }
        if (way == QtiProcessing.Way.MATCH && item.processing().isSaid() && gaps.size() > 1) {
            item.lost("that points are given only where all gaps are right: here each gap earns its part");
        }
        if (words.stream().anyMatch(word -> word.get("matchMax").equals("1"))) {
            item.lost("that a word is used once only: here each gap offers all words of its group");
        }
        new QtiFeedback(item).onChoices(Map.of(), draft);
        return new Conversion.Made(draft);
    }
}
