package org.callworthy.bank.exchange;

import java.util.Locale;
import java.util.Optional;
import org.callworthy.common.Json;
import org.callworthy.scheme.Criterion;
import org.callworthy.scheme.RubricText;
import tools.jackson.databind.node.ObjectNode;

/** A rubric as HTML that raters of other systems can read, and that can be read back. */
final class RubricHtml {

    private static final String RUBRIC = "data-rubric";
    private static final String CRITERION = "data-criterion";
    private static final String KEY = "(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*";

    private RubricHtml() {}

    static XmlElement of(RubricText rubric, Locale language) {
        XmlElement div =
                XmlElement.of("div").set(RUBRIC, rubric.key()).set("data-version", String.valueOf(rubric.number()));
        for (Criterion criterion : rubric.criteria()) {
            XmlElement part = div.child("div")
                    .set(CRITERION, criterion.id())
                    .set("data-competency", criterion.competency())
                    .set("data-weight", String.valueOf(criterion.weight()));
            criterion.mustReach().ifPresent(least -> part.set("data-must-reach", String.valueOf(least)));
            part.add(XmlElement.of("p")
                    .add(XmlElement.of("strong", criterion.title().in(language))));
            XmlElement anchors = part.child("dl");
            criterion
                    .anchors()
                    .forEach((score, text) -> anchors.add(XmlElement.of("dt", String.valueOf(score)))
                            .add(XmlElement.of("dd", text.in(language))));
        }
        return div;
    }

    /** Empty where it is none of ours. */
    static Optional<ObjectNode> read(XmlElement html, ItemDraft draft) {
        return html.within("div").stream()
                .filter(div -> div.get(RUBRIC).matches(KEY))
                .findFirst()
                .map(div -> rubric(div, draft));
    }

    private static ObjectNode rubric(XmlElement div, ItemDraft draft) {
        ObjectNode rubric = Json.mapper().createObjectNode().put("id", div.get(RUBRIC));
        rubric.put("version", number(div, "data-version", 9999));
        var criteria = rubric.putArray("criteria");
        for (XmlElement part : div.all("div")) {
            String title = part.contentOf("p");
            if (!part.get(CRITERION).matches(KEY) || title.isEmpty()) {
                continue;
            }
            ObjectNode criterion = criteria.addObject().put("id", part.get(CRITERION));
            criterion.set("title", draft.text(title));
            criterion.put("competency", part.get("data-competency")).put("weight", number(part, "data-weight", 5));
            if (part.has("data-must-reach")) {
                criterion.putObject("critical").put("must-reach", number(part, "data-must-reach", 4));
            }
            ObjectNode anchors = criterion.putObject("anchors");
            part.first("dl").ifPresent(list -> anchors(list, anchors, draft));
        }
        return rubric;
    }

    private static void anchors(XmlElement list, ObjectNode anchors, ItemDraft draft) {
        String score = "";
        for (XmlElement part : list.children()) {
            if (part.is("dt")) {
                score = part.content().strip();
            } else if (score.matches("[0-4]") && !part.content().isBlank()) {
                anchors.set(score, draft.text(part.content()));
            }
        }
    }

    private static int number(XmlElement element, String attribute, int most) {
        return Decimals.whole(element.get(attribute))
                .map(value -> Math.clamp(value, 1, most))
                .orElse(1);
    }
}
