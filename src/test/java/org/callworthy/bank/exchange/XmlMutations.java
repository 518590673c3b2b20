package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes an XML file so that it stays well-formed, nearly always. */
final class XmlMutations {

    private static final String[] TEXTS = {
        "",
        " ",
        "0",
        "-1",
        "1e99",
        "1e-99",
        "99999999999999999999",
        "NaN",
        "0.0000001",
        "true",
        "[[1]]",
        "[[zz]]",
        "{1:MC:=a~b}",
        "{1:SA:",
        "{",
        "}",
        "\\",
        "*",
        "[Aa]",
        "[",
        ".*",
        "<b>x</b>",
        "<p>",
        "&lt;p&gt;",
        "<table><tr><td>",
        "a b",
        "a  b",
        "a",
        "../../x",
        "%",
        "%zz",
        "#",
        "PT1S",
        "PT9999999999999999999S",
        "\u0000",
        "\uE010",
        "\uD800",
        "😀",
        "退货",
        "a:b",
        "difficulty:easy",
        "x".repeat(400),
        "<br>".repeat(300),
        "<div>".repeat(300),
        "-".repeat(300),
        "a-".repeat(3000),
        "(".repeat(500),
        "\n\n",
        "1",
        "2",
        "identifier",
        "string",
        "float",
        "multiple"
    };

    private final Random random;
    private final List<XmlElement> seen = new ArrayList<>();

    XmlMutations(Random random) {
        this.random = random;
    }

    byte[] of(byte[] file) {
        XmlElement root = Xml.root(file).orElseThrow();
        seen.clear();
        collect(root);
        double rate = Math.pow(10, -1 - 2.5 * random.nextDouble());
        return XmlPrint.file(changed(root, rate, 0));
    }

    private void collect(XmlElement element) {
        seen.add(element);
        element.children().forEach(this::collect);
    }

    private XmlElement changed(XmlElement element, double rate, int depth) {
        XmlElement made = XmlElement.of(hit(rate) ? any().name() : element.name());
        element.attributes().forEach((name, value) -> {
            if (!hit(rate)) {
                made.set(hit(rate) ? attribute(name) : name, hit(rate) ? text(value) : value);
            }
        });
        for (XmlNode node : element.nodes()) {
            int times = hit(rate) ? random.nextInt(4) : 1;
            for (int i = 0; i < times; i++) {
                switch (node) {
                    case XmlNode.Text(var text) -> made.text(hit(rate) ? text(text) : text);
                    case XmlElement child -> made.add(changed(child, rate, depth + 1));
                }
            }
            if (hit(rate) && depth < 40) {
                made.add(changed(any(), rate / 2, depth + 20));
            }
        }
        return hit(rate / 10) ? nested(made) : made;
    }

    private static XmlElement nested(XmlElement element) {
        XmlElement outer = XmlElement.of("div");
        XmlElement inner = outer;
        for (int i = 0; i < 30; i++) {
            inner = inner.child(i % 2 == 0 ? "span" : "div");
        }
        inner.add(element);
        return outer;
    }

    private String attribute(String name) {
        List<String> names = new ArrayList<>(any().attributes().keySet());
        String other = names.isEmpty() ? name : names.get(random.nextInt(names.size()));
        return other.contains(":") ? name : other;
    }

    private String text(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text + TEXTS[random.nextInt(TEXTS.length)];
            case 1 -> text.isEmpty() ? "x" : text.substring(0, random.nextInt(text.length()));
            case 2 -> any().content().lines().findFirst().orElse("");
            default -> TEXTS[random.nextInt(TEXTS.length)];
        };
    }

    private XmlElement any() {
        return seen.get(random.nextInt(seen.size()));
    }

    private boolean hit(double rate) {
        return random.nextDouble() < rate;
    }
}
