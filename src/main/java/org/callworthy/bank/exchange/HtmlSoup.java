package org.callworthy.bank.exchange;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as people and their editors write it, as a tree. */
final class HtmlSoup {

    private HtmlSoup() {}

    static XmlElement parse(String html) {
        return tree(Jsoup.parseBodyFragment(html).body(), 0);
    }

    private static XmlElement tree(Element element, int depth) {
        XmlElement made = new XmlElement(element.normalName(), 0);
        for (Attribute attribute : element.attributes()) {
            made.set(attribute.getKey(), attribute.getValue());
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                made.text(text.getWholeText());
            } else if (node instanceof Element child) {
                made.add(depth < Xml.DEEPEST ? tree(child, depth + 1) : XmlElement.of("span", child.wholeText()));
            }
        }
        return made;
    }
}
