package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;
import org.callworthy.common.Json;
import org.callworthy.scheme.RubricText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link BodyReader} reads. */
final class BodyJson {

    private static final int FULL = 100;

    private BodyJson() {}

    static void add(ObjectNode item, ItemBody body) {
        switch (body) {
            case ChoiceBody choice -> choice(item, choice);
            case JudgementBody(var reactions) -> options(item, "options", reactions);
            case OrderingBody(var options, var partial) -> {
                options(item, "options", options);
                partial(item, partial);
            }
            case MatchingBody(var options, var targets, var partial) -> {
                options(item, "options", options);
                options(item, "targets", targets);
                partial(item, partial);
            }
            case NumericBody(var key) -> number(item, key);
            case ShortTextBody(var accepted) -> accepted(item, accepted);
            case ClozeBody(var gaps) -> {
                ArrayNode list = item.putArray("gaps");
                gaps.forEach(gap -> gap(list.addObject(), gap));
            }
            case EssayBody(var length, var rubric) -> {
                item.putObject("words").put("least", length.least()).put("most", length.most());
                item.set("rubric", rubric(rubric));
            }
        }
    }

    private static void choice(ObjectNode item, ChoiceBody choice) {
        if (choice.type() == ItemType.TRUE_FALSE) {
            item.put("answer", choice.keyed().contains(ChoiceBody.TRUE));
            return;
        }
        options(item, "options", choice.options());
        if (choice.scoring() != ChoiceBody.Scoring.ALL_OR_NOTHING) {
            item.put("scoring", choice.scoring().key());
        }
    }

    private static void partial(ObjectNode item, boolean partial) {
        if (partial) {
            item.put("scoring", "partial");
        }
    }

    private static void options(ObjectNode tree, String name, List<Option> options) {
        ArrayNode list = tree.putArray(name);
        for (Option option : options) {
            ObjectNode entry = list.addObject().put("id", option.id());
            entry.set("text", ItemJson.text(option.text()));
            ItemJson.flag(entry, "key", option.key());
            option.expert().ifPresent(expert -> entry.put("expert", expert));
            option.match().ifPresent(match -> entry.put("match", match));
            option.why().ifPresent(why -> entry.set("why", ItemJson.text(why)));
        }
    }

    private static void number(ObjectNode tree, NumberKey key) {
        tree.put("answer", plain(key.answer()));
        if (key.tolerance().signum() > 0) {
            tree.put(key.percent() ? "tolerance-percent" : "tolerance", plain(key.tolerance()));
        }
        if (!key.units().isEmpty()) {
            ArrayNode units = tree.putArray("units");
            key.units()
                    .forEach(unit -> units.addObject().put("name", unit.name()).put("factor", plain(unit.factor())));
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void accepted(ObjectNode tree, AcceptedTexts accepted) {
        ObjectNode byTag = tree.putObject("accepted");
        accepted.byTag().forEach((tag, answers) -> {
            ArrayNode list = byTag.putArray(tag);
            for (AcceptedTexts.Accepted answer : answers) {
                if (answer.percent() == FULL) {
                    list.add(answer.text());
                } else {
                    list.addObject().put("text", answer.text()).put("percent", answer.percent());
                }
            }
        });
        ItemJson.flag(tree, "case-matters", accepted.caseMatters());
    }

    private static void gap(ObjectNode tree, ClozeBody.Gap gap) {
        tree.put("id", gap.id());
        switch (gap.key()) {
            case ClozeBody.GapKey.Chosen(var options) -> options(tree, "options", options);
            case ClozeBody.GapKey.Typed(var accepted) -> accepted(tree, accepted);
            case ClozeBody.GapKey.Number(var number) -> number(tree, number);
        }
    }

    private static ObjectNode rubric(RubricText rubric) {
        return Json.read(rubric.json(), ObjectNode.class);
    }
}
