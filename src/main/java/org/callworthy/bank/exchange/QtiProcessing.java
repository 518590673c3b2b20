package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an item does with its responses, as far as it is one of the usual ways. */
final class QtiProcessing {

    private static final Set<String> KNOWN = Set.of(
            "responseCondition",
            "responseIf",
            "responseElse",
            "responseElseIf",
            "match",
            "and",
            "or",
            "not",
            "isNull",
            "variable",
            "correct",
            "baseValue",
            "setOutcomeValue",
            "sum",
            "product",
            "divide",
            "max",
            "mapResponse",
            "equal",
            "patternMatch",
            "stringMatch",
            "index",
            "default",
            "multiple",
            "gte",
            "gt",
            "member");

    /** How a response earns its points. */
    enum Way {
        /** All of it right, or nothing. */
        MATCH,
        /** What its values are mapped to. */
        MAP,
        /** A number near enough. */
        EQUAL,
        /** A text that fits a pattern. */
        PATTERN,
        /** Each value that is in its place. */
        POSITION,
        /** In some other way. */
        OTHER
    }

    private final Optional<XmlElement> processing;
    private final String template;

    QtiProcessing(XmlElement item) {
        this.processing = item.first("responseProcessing");
        String named = processing.map(rp -> rp.get("template")).orElse("");
        this.template = named.substring(named.lastIndexOf('/') + 1).replaceAll("\\.xml$", "");
    }

    Way of(QtiDeclaration response) {
        if (!template.isEmpty()) {
            return switch (template) {
                case "match_correct" -> Way.MATCH;
                case "map_response" -> Way.MAP;
                default -> Way.OTHER;
            };
        }
        if (processing.isEmpty() || processing.get().children().isEmpty()) {
            return response.mapping().isEmpty() ? Way.MATCH : Way.MAP;
        }
        if (!operators("mapResponse", response.id()).isEmpty()) {
            return Way.MAP;
        }
        if (!operators("index", response.id()).isEmpty()) {
            return Way.POSITION;
        }
        if (!operators("equal", response.id()).isEmpty()) {
            return Way.EQUAL;
        }
        if (!operators("patternMatch", response.id()).isEmpty()
                || !operators("stringMatch", response.id()).isEmpty()) {
            return Way.PATTERN;
        }
        return operators("match", response.id()).isEmpty() ? Way.OTHER : Way.MATCH;
    }

    boolean isSaid() {
        return !template.isEmpty()
                || processing.filter(rp -> !rp.children().isEmpty()).isPresent();
    }

    /** Whether points are given only where several responses are right together. */
    boolean isJoint() {
        return within("and").stream()
                .anyMatch(and -> and.all("match", "equal", "patternMatch", "stringMatch").stream()
                                .map(QtiProcessing::response)
                                .distinct()
                                .count()
                        > 1);
    }

    /** Whether the score is the mean of parts. */
    boolean isMean() {
        return !within("divide").isEmpty();
    }

    boolean isTemplate() {
        return !template.isEmpty();
    }

    /** Elements of it that are none of the usual ways. */
    List<String> strange() {
        Set<String> names = new TreeSet<>();
        processing.ifPresent(rp -> collect(rp, names));
        Stream.of("product", "divide")
                .filter(name -> within(name).stream()
                        .anyMatch(operator -> !operator.within("mapResponse").isEmpty()))
                .forEach(names::add);
        if (!template.isEmpty() && !template.matches("match_correct|map_response")) {
            names.add(template);
        }
        return List.copyOf(names);
    }

    private static void collect(XmlElement element, Set<String> names) {
        for (XmlElement child : element.children()) {
            if (!KNOWN.contains(child.name())) {
                names.add(child.name());
            }
            collect(child, names);
        }
    }

    /** The operators of a name that look at a response. */
    List<XmlElement> operators(String name, String response) {
        return within(name).stream()
                .filter(operator -> operator.get("identifier").equals(response)
                        || operator.within("variable").stream()
                                .anyMatch(variable -> variable.get("identifier").equals(response)))
                .toList();
    }

    /** The conditions with what follows from each, in their order. */
    List<XmlElement> branches() {
        return processing
                .map(rp -> deep(rp, Set.of("responseIf", "responseElseIf")))
                .orElse(List.of());
    }

    private List<XmlElement> within(String name) {
        return processing.map(rp -> deep(rp, Set.of(name))).orElse(List.of());
    }

    /** Also those inside one of them. */
    static List<XmlElement> deep(XmlElement element, Set<String> names) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : element.children()) {
            if (names.contains(child.name())) {
                found.add(child);
            }
            found.addAll(deep(child, names));
        }
        return found;
    }

    private static String response(XmlElement operator) {
        return operator.within("variable").stream()
                .findFirst()
                .map(variable -> variable.get("identifier"))
                .orElse("");
    }
}
