package org.callworthy.bank.exchange;

import java.util.Map;
import java.util.Set;

/** Texts of an item's body. */
final class QtiText {

    /** The text as it was before it became HTML, where that alone would not give it back. */
    static final String SOURCE = "data-source";

    private static final Set<String> APART = Set.of(
            "feedbackBlock",
            "feedbackInline",
            "modalFeedback",
            "rubricBlock",
            "templateBlock",
            "templateInline",
            "stylesheet",
            "endAttemptInteraction",
            "mediaInteraction",
            "catalogInfo",
            "gapText",
            "gapImg");
    private static final Set<String> BLOCKS = Set.of(
            "choiceInteraction",
            "orderInteraction",
            "matchInteraction",
            "associateInteraction",
            "extendedTextInteraction");

    private QtiText() {}

    /** A copy without feedback and the like. */
    static XmlElement without(XmlElement element) {
        return stem(element, Map.of());
    }

    /**
     * A copy without feedback and the like, and with only the prompt of each interaction.
     *
     * @param places texts that stand for interactions and gaps in the text
     */
    static XmlElement stem(XmlElement element, Map<XmlElement, String> places) {
        XmlElement copy = new XmlElement(element.name(), element.line());
        element.attributes().forEach(copy::set);
        for (XmlNode node : element.nodes()) {
            switch (node) {
                case XmlNode.Text text -> copy.add(text);
                case XmlElement child -> part(child, places, copy);
            }
        }
        return copy.has(SOURCE) ? source(copy) : copy;
    }

    private static void part(XmlElement child, Map<XmlElement, String> places, XmlElement copy) {
        if (places.containsKey(child)) {
            copy.text(places.getOrDefault(child, ""));
        } else if (BLOCKS.contains(child.name())) {
            child.first("prompt").ifPresent(prompt -> copy.add(named("p", stem(prompt, places))));
        } else if (!APART.contains(child.name()) || isForCandidates(child)) {
            XmlElement part = stem(child, places);
            copy.add(child.is("prompt", "gapMatchInteraction", "rubricBlock") ? named("div", part) : part);
        }
    }

    private static boolean isForCandidates(XmlElement element) {
        return element.is("rubricBlock")
                && element.get("view").contains("candidate")
                && !element.get("view").contains("scorer");
    }

    private static XmlElement named(String name, XmlElement element) {
        return XmlElement.of(name).add(element.nodes());
    }

    private static String words(XmlElement html) {
        return XmlHtml.plain(html).text().replaceAll("\\s+", " ");
    }

    /** Its source, unless somebody has changed the text since. */
    private static XmlElement source(XmlElement copy) {
        String source = copy.attributes().getOrDefault(SOURCE, "");
        XmlElement again = XmlElement.of("div").add(TextHtml.blocks(source));
        return words(again).equals(words(copy)) ? XmlElement.of(XmlHtml.VERBATIM, source) : named(copy.name(), copy);
    }
}
