package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Set;
import org.callworthy.common.yaml.Wording;

/** Runs of text with emphasis, links and pictures. */
final class HtmlInline {

    private static final String BREAK = "\uE010";

    private final boolean markdown;
    private final Set<Wording> lost;

    /** @param lost gets what is not carried over */
    HtmlInline(boolean markdown, Set<Wording> lost) {
        this.markdown = markdown;
        this.lost = lost;
    }

    String text(List<XmlNode> nodes) {
        StringBuilder out = new StringBuilder();
        append(nodes, out);
        String spaced = out.toString()
                .replaceAll("[ \\t\\n\\r\\f]+", " ")
                .replace(" " + BREAK, BREAK)
                .replace(BREAK + " ", BREAK);
        return trimmed(spaced).replace(BREAK, markdown ? "\\\n" : "\n");
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " \uE010".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \uE010".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private void append(List<XmlNode> nodes, StringBuilder out) {
        for (XmlNode node : nodes) {
            switch (node) {
                case XmlNode.Text(var text) -> out.append(markdown ? MarkdownEscape.text(clean(text)) : clean(text));
                case XmlElement element -> element(element, out);
            }
        }
    }

    /** Without the control characters that XML 1.1 and HTML allow, and without what stands for a break here. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]|[\uE000-\uE01F\uFEFF\u200B]", "")
                .replace('\u00A0', ' ');
    }

    private void element(XmlElement element, StringBuilder out) {
        switch (element.name()) {
            case "br" -> out.append(BREAK);
            case "b", "strong" -> emphasised(element, "**", out);
            case "i", "em", "u" -> emphasised(element, "*", out);
            case "code", "kbd", "samp", "tt" -> code(element, out);
            case "a" -> link(element, out);
            case "sub", "sup", "s", "strike", "del" -> {
                lost.add(Wording.of("raised, lowered or struck characters became plain ones"));
                append(element.nodes(), out);
            }
            case "img", "image" -> picture(element, out);
            case "audio", "video", "object", "embed", "iframe", "source", "track" -> {
                lost.add(Wording.of("the recording or object {0}", named(element, "src", "data")));
                append(element.nodes(), out);
            }
            case "math", "svg" -> formula(element, out);
            case "script", "style" -> {}
            default -> append(element.nodes(), out);
        }
    }

    private void emphasised(XmlElement element, String mark, StringBuilder out) {
        StringBuilder inner = new StringBuilder();
        append(element.nodes(), inner);
        String text = inner.toString();
        if (text.isBlank()) {
            out.append(text);
        } else if (markdown) {
            String stripped = text.strip();
            int start = text.indexOf(stripped);
            out.append(text, 0, start)
                    .append(mark)
                    .append(stripped)
                    .append(mark)
                    .append(text.substring(start + stripped.length()));
        } else {
            lost.add(Wording.of("bold, slanted and underlined words became plain ones"));
            out.append(text);
        }
    }

    private void code(XmlElement element, StringBuilder out) {
        String text = clean(element.content());
        out.append(markdown && !text.isBlank() && text.indexOf('`') < 0 ? "`" + text.strip() + "`" : text);
    }

    private void link(XmlElement element, StringBuilder out) {
        String to = element.get("href");
        StringBuilder inner = new StringBuilder();
        append(element.nodes(), inner);
        boolean web = to.matches("https?://[^\\s()<>]+");
        if (markdown && web && !inner.toString().isBlank()) {
            out.append('[')
                    .append(inner.toString().strip())
                    .append("](")
                    .append(to)
                    .append(')');
            return;
        }
        if (!to.isEmpty() && !to.startsWith("#")) {
            lost.add(Wording.of("the link to {0}", named(element, "href", "href")));
        }
        out.append(inner);
    }

    private void formula(XmlElement element, StringBuilder out) {
        lost.add(Wording.of("a formula or drawing in {0}", element.name()));
        String text = element.has("alttext") ? element.get("alttext") : element.content();
        String words = clean(text).replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            out.append('[')
                    .append(markdown ? MarkdownEscape.text(words) : words)
                    .append(']');
        }
    }

    private void picture(XmlElement element, StringBuilder out) {
        lost.add(Wording.of("the picture {0}: texts have no pictures", named(element, "src", "src")));
        String alt = clean(element.get("alt"));
        if (!alt.isEmpty()) {
            out.append('[').append(markdown ? MarkdownEscape.text(alt) : alt).append(']');
        }
    }

    /** The file, without the data that may stand in its place. */
    private static String named(XmlElement element, String attribute, String other) {
        String name = element.has(attribute) ? element.get(attribute) : element.get(other);
        String plain = name.startsWith("data:") ? "data:" : name.replace("@@PLUGINFILE@@/", "");
        if (plain.isEmpty()) {
            return element.name();
        }
        return plain.length() > 120 ? plain.substring(0, 120) + "…" : plain;
    }
}
