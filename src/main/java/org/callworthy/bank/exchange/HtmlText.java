package org.callworthy.bank.exchange;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.callworthy.common.yaml.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as the plain text that stems and options are: paragraphs, line breaks and lists stay; what cannot is told. */
final class HtmlText {

    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(a|abbr|audio|b|big|blockquote|br|code|del|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|script|small|span|strike|strong"
                    + "|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video)(\\s[^<>]*)?/?>"
                    + "|&(#\\d+|#x[0-9A-F]+|amp|lt|gt|quot|apos|nbsp|[lr]dquo|[lr]squo|[nm]dash|hellip);");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "blockquote", "table", "section");
    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "template", "noscript");
    private static final int DEEPEST = 200;

    private HtmlText() {}

    static boolean looksLikeHtml(String text) {
        return TAG.matcher(text).find();
    }

    static String plain(String html, Lost lost) {
        Writer writer = new Writer();
        Jsoup.parseBodyFragment(html).body().traverse(writer);
        writer.lost.forEach(what -> lost.add(wording(what)));
        return writer.out
                .toString()
                .replaceAll("(?<![ \\t])[ \\t]*+\\n[ \\t]*+", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static Wording wording(String what) {
        return switch (what) {
            case "image" -> Wording.of("a picture");
            case "media" -> Wording.of("a recording or a video");
            case "table" -> Wording.of("the columns of a table; its cells follow one another");
            case "emphasis" -> Wording.of("bold, slanted and underlined words became plain ones");
            case "raised" -> Wording.of("raised, lowered or struck characters became plain ones");
            case "link" -> Wording.of("the address of a link");
            case "script" -> Wording.of("a script");
            case "deep" -> Wording.of("what is nested too deeply");
            default -> Wording.of("a part of a web page that is no text");
        };
    }

    private static final class Writer implements NodeVisitor {

        private final StringBuilder out = new StringBuilder();
        private final Set<String> lost = new TreeSet<>();
        private final Map<Element, Integer> numbers = new IdentityHashMap<>();

        @Override
        public void head(Node node, int depth) {
            if (depth > DEEPEST) {
                lost.add("deep");
            } else if (node instanceof TextNode text) {
                text(text);
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void text(TextNode text) {
            if (text.parent() instanceof Element parent && UNSEEN.contains(parent.normalName())) {
                return;
            }
            boolean kept = text.parent() instanceof Element parent && parent.closest("pre") != null;
            String words = kept ? text.getWholeText() : text.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
            boolean atStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
            out.append((atStart && !kept ? words.stripLeading() : words).replace('\u00A0', ' '));
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "br" -> out.append('\n');
                case "li" -> out.append('\n').append(mark(element));
                case "b", "strong", "i", "em", "u" -> emphasis(element);
                case "sub", "s", "strike", "del" -> lost.add("raised");
                case "tr" -> out.append('\n');
                case "img", "svg", "canvas" -> lost.add("image");
                case "audio", "video" -> lost.add("media");
                case "iframe", "object", "embed", "form", "input", "button", "select", "textarea" -> lost.add("part");
                case "script" -> lost.add("script");
                case "table" -> lost.add("table");
                case "a" -> link(element);
                case "sup" -> {
                    lost.add("raised");
                    out.append('^');
                }
                default -> {}
            }
            if (BLOCKS.contains(element.normalName())) {
                out.append("\n\n");
            }
        }

        private void emphasis(Element element) {
            if (element.hasText()) {
                lost.add("emphasis");
            }
        }

        private String mark(Element entry) {
            Element list = entry.parent();
            return list != null && list.normalName().equals("ol") ? numbers.merge(list, 1, Integer::sum) + ". " : "- ";
        }

        private void link(Element element) {
            String address = element.attr("href");
            if (!address.isEmpty() && !address.equals(element.text())) {
                lost.add("link");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && depth <= DEEPEST) {
                if (BLOCKS.contains(element.normalName())) {
                    out.append("\n\n");
                } else if (element.normalName().matches("td|th")) {
                    out.append("  ");
                }
            }
        }
    }
}
