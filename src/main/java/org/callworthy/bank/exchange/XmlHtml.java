package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.yaml.Wording;

/**
 * Makes texts of HTML: plain ones with an empty line between paragraphs, as items have them, or Markdown, as materials have it. Says
 * what a text could not keep.
 */
final class XmlHtml {

    /** An element whose text is taken as it stands. */
    static final String VERBATIM = "verbatim";

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul",
            VERBATIM);
    private static final Set<String> SILENT =
            Set.of("head", "script", "style", "template", "title", "noscript", "meta", "link");

    private final boolean markdown;
    private final Set<Wording> lost = new LinkedHashSet<>();
    private final HtmlInline inline;

    private XmlHtml(boolean markdown) {
        this.markdown = markdown;
        this.inline = new HtmlInline(markdown, lost);
    }

    static RichText plain(String html) {
        return plain(HtmlSoup.parse(html));
    }

    static RichText plain(XmlElement element) {
        return new XmlHtml(false).text(element);
    }

    static RichText markdown(String html) {
        return markdown(HtmlSoup.parse(html));
    }

    static RichText markdown(XmlElement element) {
        return new XmlHtml(true).text(element);
    }

    private RichText text(XmlElement element) {
        String text = String.join("\n\n", blocks(element.nodes()));
        return new RichText(text.strip(), List.copyOf(lost));
    }

    /** Paragraphs and what stands between them, each without the empty lines around it. */
    private List<String> blocks(List<XmlNode> nodes) {
        List<String> blocks = new ArrayList<>();
        List<XmlNode> run = new ArrayList<>();
        for (XmlNode node : nodes) {
            if (node instanceof XmlElement element && SILENT.contains(element.name())) {
                continue;
            }
            if (node instanceof XmlElement element && isBlock(element)) {
                paragraph(run, blocks);
                block(element, blocks);
            } else {
                run.add(node);
            }
        }
        paragraph(run, blocks);
        return blocks;
    }

    private static boolean isBlock(XmlElement element) {
        return BLOCKS.contains(element.name())
                || element.children().stream().anyMatch(child -> !SILENT.contains(child.name()) && isBlock(child));
    }

    private void paragraph(List<XmlNode> run, List<String> blocks) {
        String text = inline.text(run);
        if (!text.isEmpty()) {
            blocks.add(markdown ? MarkdownEscape.lineStarts(text) : text);
        }
        run.clear();
    }

    private void block(XmlElement element, List<String> blocks) {
        switch (element.name()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, blocks);
            case "ul", "ol" -> list(element, blocks);
            case "table" -> blocks.addAll(new HtmlTable(markdown, inline, lost).of(element));
            case "pre" -> pre(element, blocks);
            case "blockquote" -> quote(element, blocks);
            case VERBATIM -> blocks.add(element.content());
            case "hr" -> {
                if (markdown) {
                    blocks.add("---");
                }
            }
            default -> blocks.addAll(blocks(element.nodes()));
        }
    }

    private void heading(XmlElement element, List<String> blocks) {
        String text = inline.text(element.nodes()).replace('\n', ' ');
        if (!text.isEmpty()) {
            blocks.add(markdown ? "#".repeat(element.name().charAt(1) - '0') + " " + text : text);
        }
    }

    private void list(XmlElement list, List<String> blocks) {
        List<String> entries = new ArrayList<>();
        for (XmlElement entry : list.all("li")) {
            String mark = list.is("ol") ? (entries.size() + 1) + ". " : "- ";
            List<String> parts = blocks(entry.nodes());
            String text = markdown
                    ? String.join("\n\n", parts).replace("\n", "\n" + " ".repeat(mark.length()))
                    : String.join("\n\n", parts);
            entries.add(mark + text.replaceAll("(?m)^ +$", ""));
        }
        if (!entries.isEmpty()) {
            blocks.add(String.join(markdown ? "\n" : "\n\n", entries));
        }
    }

    private void pre(XmlElement element, List<String> blocks) {
        String text = element.content().replace("\r", "").stripTrailing();
        if (!text.isBlank()) {
            blocks.add(markdown ? "```\n" + text + "\n```" : text);
        }
    }

    private void quote(XmlElement element, List<String> blocks) {
        List<String> quoted = blocks(element.nodes());
        if (!markdown) {
            blocks.addAll(quoted);
        } else if (!quoted.isEmpty()) {
            blocks.add(String.join("\n\n", quoted)
                    .lines()
                    .map(line -> line.isEmpty() ? ">" : "> " + line)
                    .collect(Collectors.joining("\n")));
        }
    }
}
