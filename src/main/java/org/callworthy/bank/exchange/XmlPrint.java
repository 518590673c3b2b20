package org.callworthy.bank.exchange;

import java.nio.charset.StandardCharsets;

/** Writes an element as a file. Elements that hold text are not indented, so that no space is added to a text. */
final class XmlPrint {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private XmlPrint() {}

    static byte[] file(XmlElement root) {
        XmlPrint print = new XmlPrint();
        print.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        print.element(root, "\n", false);
        return print.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Without a head, on one line. */
    static String fragment(XmlElement element) {
        XmlPrint print = new XmlPrint();
        print.element(element, "", true);
        return print.out.toString();
    }

    private void element(XmlElement element, String newLine, boolean inText) {
        out.append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escaped(value, true);
            out.append('"');
        });
        if (element.nodes().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        boolean mixed = inText || element.nodes().stream().anyMatch(XmlNode.Text.class::isInstance);
        for (XmlNode node : element.nodes()) {
            if (!mixed) {
                out.append(newLine).append(INDENT);
            }
            switch (node) {
                case XmlNode.Text(var text) -> escaped(text, false);
                case XmlElement child -> element(child, newLine + INDENT, mixed);
            }
        }
        out.append(mixed ? "" : newLine).append("</").append(element.name()).append('>');
    }

    private void escaped(String text, boolean attribute) {
        text.codePoints().filter(XmlPrint::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                default -> out.appendCodePoint(c);
            }
        });
    }

    /** XML 1.0, production 2. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
