package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an item earns by the conditions of response processing that is written out. */
final class QtiConditions {

    private final XmlElement item;
    private final XmlElement processing;
    private final Set<String> scores;

    QtiConditions(XmlElement item) {
        this.item = item;
        this.processing = item.first("responseProcessing").orElse(XmlElement.of("responseProcessing"));
        this.scores = scores();
    }

    /** @param test without anything in it for what follows from all others */
    record Condition(XmlElement test, BigDecimal value) {

        boolean has(String... operators) {
            return !all(operators).isEmpty();
        }

        List<XmlElement> all(String... operators) {
            return QtiProcessing.deep(XmlElement.of("test").add(test), Set.of(operators));
        }

        /** Whether it holds for the right response and no other. */
        private boolean isRight(QtiDeclaration response) {
            boolean turned = all("not", "or").stream()
                    .anyMatch(operator -> !operator.within("match").isEmpty());
            return !turned && all("match").stream().anyMatch(match -> isRight(match, response));
        }

        private static boolean isRight(XmlElement match, QtiDeclaration response) {
            return named(match, "variable", response.id())
                    && (named(match, "correct", response.id())
                            || Set.copyOf(response.trimmed()).equals(values(match)));
        }

        private static Set<String> values(XmlElement match) {
            return match.within("baseValue").stream()
                    .map(value -> value.content().strip())
                    .collect(Collectors.toSet());
        }
    }

    /** Those that look at a response and earn or cost something, in their order. */
    List<Condition> of(String response) {
        List<Condition> found = new ArrayList<>();
        for (XmlElement condition : QtiProcessing.deep(processing, Set.of("responseCondition"))) {
            boolean asked = false;
            for (XmlElement branch : condition.children()) {
                boolean last = branch.is("responseElse") || branch.children().isEmpty();
                XmlElement test =
                        last ? XmlElement.of("else") : branch.children().getFirst();
                boolean looks = named(test, "variable", response) || named(test, "mapResponse", response);
                asked |= looks;
                if (looks || last && asked) {
                    value(branch).ifPresent(value -> found.add(new Condition(test, value)));
                }
            }
        }
        return found;
    }

    /** What the right response earns, if a condition says so. */
    Optional<BigDecimal> right(QtiDeclaration response) {
        return of(response.id()).stream()
                .filter(condition -> condition.isRight(response))
                .map(Condition::value)
                .max(BigDecimal::compareTo);
    }

    /** What is earned by conditions other than those by which a response is scored. */
    List<BigDecimal> further(QtiDeclaration response, QtiProcessing.Way way) {
        Optional<Condition> right = way == QtiProcessing.Way.MATCH
                ? of(response.id()).stream()
                        .filter(condition -> condition.isRight(response))
                        .max((one, other) -> one.value().compareTo(other.value()))
                : Optional.empty();
        return of(response.id()).stream()
                .filter(condition -> switch (way) {
                    case MATCH -> right.filter(condition::equals).isEmpty();
                    case MAP -> true;
                    case EQUAL -> !condition.has("equal");
                    case PATTERN -> !condition.has("patternMatch", "stringMatch");
                    case POSITION -> !condition.has("index");
                    case OTHER -> false;
                })
                .map(Condition::value)
                .toList();
    }

    private Optional<BigDecimal> value(XmlElement branch) {
        return branch.all("setOutcomeValue").stream()
                .filter(set -> scores.contains(set.get("identifier")))
                .flatMap(set -> Stream.concat(
                        set.within("baseValue").stream()
                                .filter(value -> !value.get("baseType").equals("identifier"))
                                .map(XmlElement::content),
                        set.all("variable").stream().flatMap(this::given)))
                .flatMap(text -> Decimals.read(text).stream())
                .filter(value -> value.signum() != 0)
                .findFirst();
    }

    /** What an outcome is from the start. */
    private Stream<String> given(XmlElement variable) {
        return item.all("outcomeDeclaration").stream()
                .filter(outcome -> outcome.get("identifier").equals(variable.get("identifier")))
                .flatMap(outcome -> outcome.all("defaultValue").stream())
                .map(XmlElement::content);
    }

    /** The outcomes that make up the score. */
    private Set<String> scores() {
        List<XmlElement> sets = QtiProcessing.deep(processing, Set.of("setOutcomeValue"));
        Set<String> found = new HashSet<>(Set.of(Qti3Rules.SCORE));
        if (sets.stream().noneMatch(set -> set.get("identifier").equals(Qti3Rules.SCORE))) {
            sets.forEach(set -> found.add(set.get("identifier")));
        }
        int before;
        do {
            before = found.size();
            sets.stream()
                    .filter(set -> found.contains(set.get("identifier")))
                    .flatMap(set -> set.within("variable").stream())
                    .forEach(variable -> found.add(variable.get("identifier")));
        } while (found.size() > before);
        return found;
    }

    private static boolean named(XmlElement element, String kind, String id) {
        return element.within(kind).stream()
                .anyMatch(found -> found.get("identifier").equals(id));
    }
}
