package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An element with what stands in it, read or to be written. Names have no prefix, except {@code xml:} on attributes when read. */
final class XmlElement implements XmlNode {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> nodes = new ArrayList<>();

    /** @param line where it starts in its file */
    XmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    static XmlElement of(String name) {
        return new XmlElement(name, 0);
    }

    static XmlElement of(String name, String text) {
        return of(name).text(text);
    }

    String name() {
        return name;
    }

    boolean is(String... names) {
        return List.of(names).contains(name);
    }

    int line() {
        return line;
    }

    XmlElement set(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    XmlElement add(XmlNode node) {
        nodes.add(node);
        return this;
    }

    XmlElement add(List<? extends XmlNode> more) {
        nodes.addAll(more);
        return this;
    }

    XmlElement text(String text) {
        return text.isEmpty() ? this : add(new Text(text));
    }

    /** A new element at the end of this one. */
    XmlElement child(String child) {
        XmlElement made = of(child);
        nodes.add(made);
        return made;
    }

    Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** Empty if it is not there. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    List<XmlNode> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    List<XmlElement> children() {
        return nodes.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    List<XmlElement> all(String... names) {
        Set<String> wanted = Set.of(names);
        return children().stream().filter(child -> wanted.contains(child.name)).toList();
    }

    Optional<XmlElement> first(String... names) {
        return all(names).stream().findFirst();
    }

    /** Those of these names at any depth, in the order of the file; not those inside one of them. */
    List<XmlElement> within(String... names) {
        List<XmlElement> found = new ArrayList<>();
        collect(Set.of(names), found);
        return found;
    }

    private void collect(Set<String> names, List<XmlElement> found) {
        for (XmlElement child : children()) {
            if (names.contains(child.name)) {
                found.add(child);
            } else {
                child.collect(names, found);
            }
        }
    }

    /** All text in it, as it stands. */
    String content() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        for (XmlNode node : nodes) {
            switch (node) {
                case Text(var part) -> text.append(part);
                case XmlElement element -> element.append(text);
            }
        }
    }

    /** The text of a child, trimmed; empty if there is none. */
    String contentOf(String child) {
        return first(child).map(XmlElement::content).orElse("").strip();
    }
}
