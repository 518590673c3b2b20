package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** What is right where something is typed: accepted texts, or a number with its tolerance. */
final class QtiKeys {

    private final QtiItem item;
    private BigDecimal most = BigDecimal.ONE;

    QtiKeys(QtiItem item) {
        this.item = item;
    }

    /** What can be earned, once it is set what is right. */
    BigDecimal most() {
        return most;
    }

    /** Sets the accepted texts. @return why there are none */
    Optional<Wording> texts(QtiDeclaration response, QtiProcessing.Way way, ObjectNode tree) {
        List<Text> texts = switch (way) {
            case MAP -> mapped(response);
            case PATTERN -> patterns(response);
            default ->
                response.correct().stream()
                        .map(text -> new Text(
                                literal(text), item.conditions().right(response).orElse(BigDecimal.ONE), true))
                        .toList();
        };
        List<Text> right = texts.stream()
                .filter(text -> text.value().signum() > 0 && !text.text().isBlank())
                .toList();
        if (right.isEmpty()) {
            return Optional.of(Wording.of("no answer is right"));
        }
        BigDecimal best =
                right.stream().map(Text::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        most = item.bounded(response, best);
        tree.set(
                "accepted",
                item.accepted(right.stream().map(text -> accepted(text, best)).toList()));
        long strict = right.stream().filter(Text::caseMatters).count();
        if (strict > 0 && strict < right.size() && way != QtiProcessing.Way.PATTERN) {
            item.lost("that capital and small letters are told apart in some of the answers only");
        }
        if (strict == right.size() || (strict > 0 && way != QtiProcessing.Way.PATTERN)) {
            tree.put("case-matters", true);
        }
        return Optional.empty();
    }

    private record Text(String text, BigDecimal value, boolean caseMatters) {}

    private Object accepted(Text text, BigDecimal most) {
        BigDecimal percent = text.value().multiply(Decimals.HUNDRED).divide(most, 4, RoundingMode.HALF_UP);
        int whole = Math.max(1, percent.setScale(0, RoundingMode.HALF_UP).intValue());
        if (!Decimals.close(percent, BigDecimal.valueOf(whole))) {
            item.lost("decimals of the {0} percent for an answer", Decimals.text(percent));
        }
        return whole == 100 ? text.text() : Map.of("text", text.text(), "percent", whole);
    }

    private List<Text> mapped(QtiDeclaration response) {
        List<BigDecimal> others = Stream.concat(
                        Stream.of(response.otherwise()),
                        response.mapping().stream()
                                .map(QtiDeclaration.Entry::value)
                                .filter(value -> value.signum() < 0))
                .filter(value -> value.signum() != 0)
                .toList();
        if (!others.isEmpty()) {
            item.lost("what other responses earn: {0}", Decimals.list(others));
        }
        return response.mapping().stream()
                .map(entry -> new Text(literal(entry.key()), entry.value(), entry.caseSensitive()))
                .toList();
    }

    /** An asterisk is one in QTI. */
    private static String literal(String text) {
        return text.strip().replace("*", "\\*");
    }

    private List<Text> patterns(QtiDeclaration response) {
        List<Text> texts = new ArrayList<>();
        for (XmlElement branch : item.processing().branches()) {
            BigDecimal value = branch.within("setOutcomeValue").stream()
                    .flatMap(set -> set.within("baseValue").stream())
                    .map(base -> Decimals.read(base.content()))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(BigDecimal.ONE);
            for (XmlElement operator : branch.all("patternMatch", "stringMatch")) {
                if (operator.all("variable").stream()
                        .noneMatch(v -> v.get("identifier").equals(response.id()))) {
                    continue;
                }
                (operator.is("patternMatch") ? pattern(operator, value) : string(operator, response, value))
                        .ifPresent(texts::add);
            }
        }
        return texts;
    }

    private Optional<Text> pattern(XmlElement operator, BigDecimal value) {
        String pattern = operator.attributes().getOrDefault("pattern", "");
        Optional<QtiPattern.Accepted> read = QtiPattern.read(pattern);
        if (read.isEmpty()) {
            item.lost("the pattern {0}", pattern);
        }
        return read.map(accepted -> new Text(accepted.text(), value, accepted.caseMatters()));
    }

    private static Optional<Text> string(XmlElement operator, QtiDeclaration response, BigDecimal value) {
        Optional<String> text = operator.first("baseValue")
                .map(XmlElement::content)
                .or(() -> response.correct().stream().findFirst());
        boolean within = operator.get("substring").equals("true");
        return text.map(found -> new Text(
                within ? "*" + literal(found) + "*" : literal(found),
                value,
                !operator.get("caseSensitive").equals("false")));
    }

    /** Sets the answer and its tolerance. @return why there is none */
    Optional<Wording> number(QtiDeclaration response, QtiProcessing.Way way, ObjectNode tree) {
        List<Near> near = near(response);
        Optional<Near> nearest = near.stream().max(Comparator.comparing(Near::value));
        Optional<QtiDeclaration.Entry> mapped = way == QtiProcessing.Way.MAP
                ? response.mapping().stream().max(Comparator.comparing(QtiDeclaration.Entry::value))
                : Optional.empty();
        Optional<String> best = nearest.flatMap(Near::answer)
                .or(() -> mapped.map(QtiDeclaration.Entry::key))
                .or(() -> response.correct().stream().findFirst());
        Optional<BigDecimal> answer = best.flatMap(text -> Numbers.read(text, item::lost));
        if (answer.isEmpty()) {
            return Optional.of(Wording.of(
                    "the answer {0} is no number", best.map(Losses::cut).orElse("")));
        }
        most = nearest.map(Near::value)
                .or(() -> mapped.map(QtiDeclaration.Entry::value))
                .or(() -> item.conditions().right(response))
                .orElse(BigDecimal.ONE);
        tree.put("answer", answer.get());
        if (mapped.isPresent() && response.mapping().size() > 1
                || near.stream().map(Near::said).distinct().count() > 1) {
            item.lost("further answers, and what they earn");
        }
        nearest.ifPresent(right -> tolerance(right.equal(), tree));
        return Optional.empty();
    }

    /** @param answer what it is compared with, if that is not the right response */
    private record Near(XmlElement equal, Optional<String> answer, BigDecimal value) {

        List<Object> said() {
            return List.of(equal.get("toleranceMode"), equal.get("tolerance"), answer, value);
        }
    }

    private List<Near> near(QtiDeclaration response) {
        Set<XmlElement> operators = new LinkedHashSet<>(item.processing().operators("equal", response.id()));
        List<Near> earning = item.conditions().of(response.id()).stream()
                .flatMap(condition -> condition.all("equal").stream()
                        .filter(operators::contains)
                        .map(equal -> near(equal, condition.value())))
                .toList();
        return earning.isEmpty()
                ? operators.stream().map(equal -> near(equal, BigDecimal.ONE)).toList()
                : earning;
    }

    private static Near near(XmlElement equal, BigDecimal value) {
        return new Near(
                equal, equal.first("baseValue").map(base -> base.content().strip()), value);
    }

    private void tolerance(XmlElement equal, ObjectNode tree) {
        String mode = equal.get("toleranceMode");
        List<BigDecimal> sides = Arrays.stream(equal.get("tolerance").split("\\s+"))
                .map(Decimals::read)
                .flatMap(Optional::stream)
                .toList();
        if (!mode.matches("absolute|relative")
                || sides.isEmpty()
                || sides.getFirst().signum() <= 0) {
            return;
        }
        if (sides.size() > 1 && sides.get(1).compareTo(sides.getFirst()) != 0) {
            item.lost("that the tolerance upwards is another: {0}", Decimals.text(sides.get(1)));
        }
        tree.put(mode.equals("relative") ? "tolerance-percent" : "tolerance", sides.getFirst());
    }
}
