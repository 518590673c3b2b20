package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as HTML. One that HTML alone would not give back as it was takes its source along. */
final class Qti3Text {

    private static final Pattern GAP = Pattern.compile("\\[\\[([a-z0-9]{1,10})]]");

    private Qti3Text() {}

    /** Paragraphs at the end of an element. */
    static void blocks(XmlElement into, String text) {
        List<XmlElement> blocks = TextHtml.blocks(text);
        if (isKept(XmlElement.of("div").add(blocks), text)) {
            into.add(blocks);
        } else {
            into.child("div").set(QtiText.SOURCE, text.strip()).add(blocks);
        }
    }

    /** Words at the end of an element that takes no paragraphs. */
    static void inline(XmlElement into, String text) {
        if (isKept(XmlElement.of("div", text.strip()), text)) {
            into.text(text.strip());
        } else {
            into.child("span").set(QtiText.SOURCE, text.strip()).text(text.strip());
        }
    }

    /** Paragraphs with interactions in place of their gaps. */
    static void gapped(XmlElement into, String text, Map<String, XmlElement> gaps) {
        XmlElement made = XmlElement.of("div");
        blocks(made, text);
        into.add(filled(made, gaps).nodes());
    }

    private static XmlElement filled(XmlElement element, Map<String, XmlElement> gaps) {
        XmlElement filled = XmlElement.of(element.name());
        element.attributes().forEach(filled::set);
        for (XmlNode node : element.nodes()) {
            switch (node) {
                case XmlElement child -> filled.add(filled(child, gaps));
                case XmlNode.Text(var text) -> pieces(filled, text, gaps);
            }
        }
        return filled;
    }

    private static void pieces(XmlElement into, String text, Map<String, XmlElement> gaps) {
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (gap.find()) {
            XmlElement interaction = gaps.get(gap.group(1));
            if (interaction != null) {
                into.text(text.substring(from, gap.start())).add(interaction);
                from = gap.end();
            }
        }
        into.text(text.substring(from));
    }

    private static boolean isKept(XmlElement html, String text) {
        return XmlHtml.plain(html).text().equals(text.strip());
    }
}
