package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ItemType;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ArrayNode;

/** Items in which one text or number is typed. */
final class QtiEntries {

    private static final String BLANK = "____";

    private final QtiItem item;
    private final ItemKeys keys;
    private final XmlElement interaction;
    private final QtiDeclaration response;
    private final QtiProcessing.Way way;

    QtiEntries(QtiItem item, ItemKeys keys, XmlElement interaction) {
        this.item = item;
        this.keys = keys;
        this.interaction = interaction;
        this.response = item.declaration(interaction);
        this.way = item.processing().of(response);
    }

    /** @param unit where the number's unit is chosen */
    Conversion typed(Optional<XmlElement> unit) {
        item.strangeProcessing(response, way);
        Map<XmlElement, String> places = new LinkedHashMap<>();
        places.put(interaction, standsAlone() ? "" : BLANK);
        unit.ifPresent(choice -> places.put(choice, ""));
        String stem = item.stem(places);
        ItemDraft draft = item.draft(keys, response.isNumber() ? ItemType.NUMERIC : ItemType.SHORT_TEXT, stem);
        QtiKeys right = new QtiKeys(item);
        Optional<Wording> wrong = response.isNumber()
                ? right.number(response, way, draft.tree())
                : right.texts(response, way, draft.tree());
        if (wrong.isPresent()) {
            return new Conversion.Nothing(wrong.get());
        }
        item.points(right.most());
        unit.ifPresent(choice -> units(choice, draft));
        new QtiFeedback(item).onChoices(Map.of(), draft);
        return new Conversion.Made(draft);
    }

    /** Whether nothing else stands in its paragraph, so that the text is whole without it. */
    private boolean standsAlone() {
        return parent(item.body())
                .map(parent -> parent.nodes().stream()
                        .noneMatch(node -> node instanceof XmlNode.Text(var text) && !text.isBlank()
                                || node instanceof XmlElement element
                                        && element != interaction
                                        && !element.is("inlineChoiceInteraction")))
                .orElse(true);
    }

    private Optional<XmlElement> parent(XmlElement within) {
        if (within.children().contains(interaction)) {
            return within == item.body() ? Optional.empty() : Optional.of(within);
        }
        return within.children().stream()
                .map(this::parent)
                .flatMap(Optional::stream)
                .findFirst();
    }

    Conversion essay() {
        String stem = item.stem(Map.of());
        ItemDraft draft = item.draft(keys, ItemType.ESSAY, stem);
        item.body().within("rubricBlock").stream()
                .filter(block -> block.get("view").matches(".*(scorer|tutor|author).*"))
                .forEach(block -> rubric(block, draft));
        if (!response.mapping().isEmpty()) {
            item.lost("points given by rule for a text that people rate");
        }
        new QtiFeedback(item).onChoices(Map.of(), draft);
        return new Conversion.Made(draft);
    }

    private void rubric(XmlElement block, ItemDraft draft) {
        RubricHtml.read(block, draft).ifPresentOrElse(rubric -> draft.tree().set("rubric", rubric), () -> {
            String text = item.plain(XmlElement.of("div").add(block.nodes()));
            if (!text.isBlank()) {
                item.lost("the notes for graders, to be written as a rubric: {0}", text);
            }
        });
    }

    /** The number in another unit is multiplied by its factor before it is compared. */
    private void units(XmlElement choice, ItemDraft draft) {
        Map<String, BigDecimal> factors = new LinkedHashMap<>();
        for (XmlElement branch : item.processing().branches()) {
            String unit = branch.within("match").stream()
                    .flatMap(match -> match.all("baseValue").stream())
                    .map(value -> value.content().strip())
                    .findFirst()
                    .orElse("");
            branch.within("product").stream()
                    .flatMap(product -> product.all("baseValue").stream())
                    .map(value -> Decimals.read(value.content()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(factor -> factors.put(unit, factor));
        }
        ArrayNode units = draft.tree().putArray("units");
        for (XmlElement option : choice.all("inlineChoice")) {
            BigDecimal factor = factors.get(option.get("identifier"));
            if (factor == null || factor.signum() <= 0) {
                item.lost("the unit {0}", item.plain(option));
            } else {
                units.addObject().put("name", option.content().strip()).put("factor", factor);
            }
        }
        if (units.isEmpty()) {
            draft.tree().remove("units");
        }
    }

    /** The choice of a unit beside a number, as the writer of this format makes it. */
    static Optional<XmlElement> unit(QtiItem item, List<XmlElement> interactions) {
        return interactions.size() == 2
                        && interactions.getFirst().is("textEntryInteraction")
                        && item.declaration(interactions.getFirst()).isNumber()
                        && interactions.getLast().is("inlineChoiceInteraction")
                        && item.processing().branches().stream()
                                .anyMatch(b -> !b.within("product").isEmpty())
                ? Optional.of(interactions.getLast())
                : Optional.empty();
    }
}
