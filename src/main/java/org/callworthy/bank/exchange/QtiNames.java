package org.callworthy.bank.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** QTI 3.0 writes {@code qti-choice-interaction} and {@code max-choices} for what QTI 2 calls {@code choiceInteraction} and {@code maxChoices}. */
final class QtiNames {

    private static final String PREFIX = "qti-";
    private static final Pattern NEXT_WORD = Pattern.compile("-([a-z])");
    private static final Pattern NEXT_CAPITAL = Pattern.compile("[A-Z]");

    private QtiNames() {}

    static boolean is3(XmlElement root) {
        return root.name().startsWith(PREFIX);
    }

    /** With the names of QTI 2. */
    static XmlElement in2(XmlElement element) {
        boolean renamed = element.name().startsWith(PREFIX);
        String name = renamed ? camel(element.name().substring(PREFIX.length())) : element.name();
        XmlElement made = new XmlElement(name, element.line());
        element.attributes().forEach((attribute, value) -> made.set(renamed ? attribute(attribute) : attribute, value));
        for (XmlNode node : element.nodes()) {
            made.add(node instanceof XmlElement child ? in2(child) : node);
        }
        return made;
    }

    /** With the names of QTI 3; those of HTML are in small letters and stay. */
    static XmlElement in3(XmlElement element, java.util.Set<String> html) {
        boolean renamed = !html.contains(element.name());
        XmlElement made = new XmlElement(renamed ? PREFIX + kebab(element.name()) : element.name(), element.line());
        element.attributes()
                .forEach((name, value) -> made.set(renamed && !name.contains(":") ? kebab(name) : name, value));
        for (XmlNode node : element.nodes()) {
            made.add(node instanceof XmlElement child ? in3(child, html) : node);
        }
        return made;
    }

    private static String attribute(String name) {
        return name.startsWith("data-") || name.startsWith("aria-") ? name : camel(name);
    }

    private static String camel(String name) {
        return NEXT_WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private static String kebab(String name) {
        return NEXT_CAPITAL
                .matcher(name)
                .replaceAll(capital -> "-" + capital.group().toLowerCase(Locale.ROOT));
    }
}
