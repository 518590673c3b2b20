package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ItemType;

/** Items with an order interaction. */
final class QtiOrder {

    private final QtiItem item;
    private final ItemKeys keys;
    private final XmlElement interaction;

    QtiOrder(QtiItem item, ItemKeys keys, XmlElement interaction) {
        this.item = item;
        this.keys = keys;
        this.interaction = interaction;
    }

    Conversion ordering() {
        QtiDeclaration response = item.declaration(interaction);
        QtiProcessing.Way way = item.processing().of(response);
        item.strangeProcessing(response, way);
        List<XmlElement> choices = interaction.all("simpleChoice");
        List<XmlElement> inOrder = new ArrayList<>();
        for (String id : response.trimmed()) {
            Optional<XmlElement> choice =
                    choices.stream().filter(c -> c.get("identifier").equals(id)).findFirst();
            choice.filter(c -> !inOrder.contains(c)).ifPresent(inOrder::add);
        }
        if (inOrder.size() != choices.size()) {
            return Conversion.nothing("the right order has not all of the options");
        }
        new QtiShuffle(item).places(interaction);
        ItemDraft draft = item.draft(keys, ItemType.ORDERING, item.stem(Map.of()));
        Map<String, String> letters = QtiItem.letters(inOrder);
        inOrder.forEach(choice -> draft.option(item.plain(choice)).put("id", letters.get(choice.get("identifier"))));
        if (way == QtiProcessing.Way.POSITION) {
            draft.tree().put("scoring", "partial");
            places(item.conditions().of(response.id()));
        } else if (way == QtiProcessing.Way.MATCH) {
            item.conditions().right(response).ifPresent(item::points);
        } else if (way == QtiProcessing.Way.MAP) {
            item.lost("response processing of its own ({0}): scored by its right response", "mapResponse");
        }
        new QtiFeedback(item).onChoices(Map.of(), draft);
        return new Conversion.Made(draft);
    }

    private void places(List<QtiConditions.Condition> conditions) {
        List<BigDecimal> values = conditions.stream()
                .filter(condition -> condition.has("index"))
                .map(QtiConditions.Condition::value)
                .toList();
        if (values.stream().anyMatch(value -> !Decimals.close(value, values.getFirst()))) {
            item.lost("what each place earns: {0}", Decimals.list(values));
        }
        item.points(values.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
