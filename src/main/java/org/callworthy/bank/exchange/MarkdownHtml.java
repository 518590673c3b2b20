package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as HTML: paragraphs, headings, lists, tables, bold and slanted words. What else there may be in it stays as it is written.
 * Where the HTML alone would not give it back, the source goes along.
 */
final class MarkdownHtml {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*)");
    private static final Pattern BULLET = Pattern.compile("[-*+] +(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)] +(.*)");
    private static final Pattern INLINE =
            Pattern.compile("\\\\([\\\\*`<>\\[\\]_#.+|-])|\\*\\*([^*]{1,2000})\\*\\*|\\*([^*\\s][^*]{0,2000})\\*");

    private MarkdownHtml() {}

    static XmlElement of(String markdown) {
        XmlElement div = XmlElement.of("div").add(blocks(markdown));
        boolean kept = XmlHtml.markdown(div).text().equals(markdown.strip());
        return kept ? div : div.set(QtiText.SOURCE, markdown.strip());
    }

    /** The Markdown that an HTML text was made of, unless somebody has changed that since. */
    static Optional<String> source(XmlElement body) {
        List<XmlElement> children = body.children();
        if (children.size() != 1 || !children.getFirst().has(QtiText.SOURCE)) {
            return Optional.empty();
        }
        String source = children.getFirst().attributes().getOrDefault(QtiText.SOURCE, "");
        XmlElement again = XmlElement.of("div").add(blocks(source));
        return XmlHtml.markdown(again)
                        .text()
                        .equals(XmlHtml.markdown(children.getFirst()).text())
                ? Optional.of(source)
                : Optional.empty();
    }

    private static List<XmlElement> blocks(String markdown) {
        List<XmlElement> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : markdown.strip().split("\n")) {
            if (line.isBlank()) {
                flush(block, blocks);
            } else {
                block.add(line);
            }
        }
        flush(block, blocks);
        return blocks;
    }

    private static void flush(List<String> lines, List<XmlElement> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(block(lines));
            lines.clear();
        }
    }

    private static XmlElement block(List<String> lines) {
        Matcher heading = HEADING.matcher(lines.getFirst());
        if (lines.size() == 1 && heading.matches()) {
            return inline(XmlElement.of("h" + heading.group(1).length()), heading.group(2));
        }
        if (lines.stream().allMatch(line -> BULLET.matcher(line).matches())) {
            return list("ul", BULLET, lines);
        }
        if (lines.stream().allMatch(line -> NUMBER.matcher(line).matches())) {
            return list("ol", NUMBER, lines);
        }
        if (lines.size() > 1
                && lines.get(1).matches("\\|[-:| ]{1,300}")
                && lines.stream().allMatch(line -> line.startsWith("|"))) {
            return table(lines);
        }
        return inline(XmlElement.of("p"), String.join("\n", lines));
    }

    private static XmlElement list(String name, Pattern entry, List<String> lines) {
        XmlElement list = XmlElement.of(name);
        for (String line : lines) {
            Matcher text = entry.matcher(line);
            if (text.matches()) {
                list.add(inline(XmlElement.of("li"), text.group(1)));
            }
        }
        return list;
    }

    private static XmlElement table(List<String> lines) {
        XmlElement table = XmlElement.of("table");
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1) {
                XmlElement row = table.child("tr");
                String cells = lines.get(i).strip().replaceAll("^\\||\\|$", "");
                for (String cell : cells.split("(?<!\\\\)\\|", -1)) {
                    row.add(inline(XmlElement.of(i == 0 ? "th" : "td"), cell.strip()));
                }
            }
        }
        return table;
    }

    private static XmlElement inline(XmlElement into, String text) {
        Matcher part = INLINE.matcher(text);
        int from = 0;
        while (part.find()) {
            into.text(text.substring(from, part.start()));
            if (part.group(1) != null) {
                into.text(part.group(1));
            } else {
                into.add(XmlElement.of(
                        part.group(2) != null ? "strong" : "em",
                        part.group(2) != null ? part.group(2) : part.group(3)));
            }
            from = part.end();
        }
        return into.text(text.substring(from));
    }
}
