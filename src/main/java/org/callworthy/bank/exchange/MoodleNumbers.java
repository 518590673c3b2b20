package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.ItemType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions of the type numerical. Moodle multiplies the answer to get it in a unit; here the number given is multiplied. */
final class MoodleNumbers {

    private static final int MOST_UNITS = 8;
    private static final int LONGEST_UNIT = 20;

    private final MoodleQuestion question;
    private final ItemKeys keys;

    MoodleNumbers(MoodleQuestion question, ItemKeys keys) {
        this.question = question;
        this.keys = keys;
    }

    Conversion number() {
        List<XmlElement> full = question.answers().stream()
                .filter(answer -> MoodleQuestion.fraction(answer).compareTo(Decimals.HUNDRED) == 0)
                .toList();
        if (full.isEmpty()) {
            return Conversion.nothing("no answer is right");
        }
        XmlElement right = full.getFirst();
        Optional<BigDecimal> value = written(right.contentOf("text"));
        if (value.isEmpty()) {
            return Conversion.nothing("the answer {0} is no number", right.contentOf("text"));
        }
        question.keyFeedback(right);
        question.answers().stream().filter(answer -> answer != right).forEach(this::other);
        ItemDraft draft = question.draft(keys, ItemType.NUMERIC);
        draft.tree().put("answer", value.get());
        tolerance(draft.tree(), value.get(), right.contentOf("tolerance"));
        List<XmlElement> units =
                question.xml().first("units").map(all -> all.all("unit")).orElse(List.of());
        if (!units.isEmpty() && !question.xml().contentOf("showunits").equals("3")) {
            units(draft.tree(), units);
        }
        return new Conversion.Made(draft);
    }

    private Optional<BigDecimal> written(String text) {
        return Numbers.read(text, question::lost);
    }

    private void other(XmlElement answer) {
        if (!answer.contentOf("text").equals("*")
                || MoodleQuestion.fraction(answer).signum() != 0) {
            question.lost(
                    "the further answer {0} with {1} percent",
                    answer.contentOf("text"), Decimals.text(MoodleQuestion.fraction(answer)));
        }
        question.lostFeedback(answer);
    }

    private void tolerance(ObjectNode tree, BigDecimal answer, String text) {
        Optional<BigDecimal> tolerance = written(text).filter(value -> value.signum() > 0);
        Optional<BigDecimal> percent = question.hint("tolerance-percent").flatMap(Decimals::read);
        if (percent.isPresent()
                && tolerance.isPresent()
                && Decimals.close(answer.abs().multiply(percent.get()).movePointLeft(2), tolerance.get())) {
            tree.put("tolerance-percent", percent.get());
        } else {
            tolerance.ifPresent(value -> tree.put("tolerance", value));
        }
    }

    private void units(ObjectNode tree, List<XmlElement> units) {
        List<Unit> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (XmlElement unit : units) {
            String name = unit.contentOf("unit_name");
            BigDecimal multiplier = written(unit.contentOf("multiplier")).orElse(BigDecimal.ZERO);
            if (multiplier.signum() <= 0 || name.isEmpty() || name.length() > LONGEST_UNIT || !names.add(name)) {
                question.lost("the unit {0}", name);
            } else {
                read.add(new Unit(name, multiplier));
            }
        }
        Optional<Unit> own = read.stream()
                .filter(unit -> unit.multiplier().compareTo(BigDecimal.ONE) == 0)
                .findFirst();
        if (own.isEmpty() || read.size() > MOST_UNITS) {
            question.lost("the units, as none is that of the answer or there are more than {0}", MOST_UNITS);
            return;
        }
        if (question.xml().contentOf("unitgradingtype").matches("0?")) {
            question.lost("that the unit need not be given: here it must be chosen");
        } else {
            penalty();
        }
        ArrayNode list = tree.putArray("units");
        add(list, own.get());
        read.stream().filter(unit -> !unit.equals(own.get())).forEach(unit -> add(list, unit));
    }

    /** Moodle takes a tenth where nothing is said. */
    private void penalty() {
        BigDecimal part = Decimals.read(question.xml().contentOf("unitpenalty")).orElse(new BigDecimal("0.1"));
        if (part.compareTo(BigDecimal.ONE) < 0) {
            question.lost(
                    "that a wrong unit costs only {0} percent of the point: here the answer is wrong then",
                    Decimals.text(part.multiply(Decimals.HUNDRED)));
        }
    }

    private void add(ArrayNode list, Unit unit) {
        BigDecimal factor = Decimals.divide(BigDecimal.ONE, unit.multiplier());
        if (factor.signum() == 0) {
            question.lost("the unit {0}", unit.name());
            return;
        }
        if (factor.multiply(unit.multiplier()).compareTo(BigDecimal.ONE) != 0) {
            question.lost("decimals of the factor of {0}", unit.name());
        }
        list.addObject().put("name", unit.name()).put("factor", factor);
    }

    private record Unit(String name, BigDecimal multiplier) {}
}
