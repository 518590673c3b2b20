package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.callworthy.bank.AcceptedTexts;
import org.callworthy.bank.NumberKey;

/** Texts and numbers that are typed. */
final class Qti3Entries {

    private static final String UNIT = "UNIT";

    private final Qti3Item made;

    Qti3Entries(Qti3Item made) {
        this.made = made;
    }

    void text(AcceptedTexts accepted) {
        made.body().child("p").add(text(accepted, Qti3Rules.RESPONSE, Qti3Rules.SCORE));
    }

    /** The interaction. */
    XmlElement text(AcceptedTexts accepted, String response, String outcome) {
        List<AcceptedTexts.Accepted> answers =
                accepted.byTag().getOrDefault(made.language().toLanguageTag(), List.of());
        XmlElement declaration = made.response(response, "single", "string");
        answers.stream()
                .max(Comparator.comparingInt(AcceptedTexts.Accepted::percent))
                .ifPresent(best ->
                        Qti3Item.correct(declaration, List.of(plain(best.text().replaceAll("(?<!\\\\)\\*", "")))));
        if (answers.stream().anyMatch(answer -> isPattern(answer.text()))) {
            for (AcceptedTexts.Accepted answer : answers) {
                XmlElement test = Qti3Rules.of("patternMatch", Qti3Rules.variable(response))
                        .set("pattern", QtiPattern.of(answer.text(), accepted.caseMatters()));
                made.rule(Qti3Rules.best(test, outcome, part(answer)));
            }
        } else {
            XmlElement mapping = declaration.child("mapping").set("defaultValue", "0");
            answers.forEach(answer -> mapping.child("mapEntry")
                    .set("mapKey", plain(answer.text()))
                    .set("mappedValue", Decimals.text(part(answer)))
                    .set("caseSensitive", String.valueOf(accepted.caseMatters())));
            made.rule(Qti3Rules.map(response, outcome));
        }
        return entry(response);
    }

    private static BigDecimal part(AcceptedTexts.Accepted answer) {
        return BigDecimal.valueOf(answer.percent(), 2);
    }

    private static boolean isPattern(String text) {
        return text.replace("\\*", "").contains("*");
    }

    private static String plain(String text) {
        return text.strip().replace("\\*", "*");
    }

    private static XmlElement entry(String response) {
        return XmlElement.of("textEntryInteraction").set("responseIdentifier", response);
    }

    void number(NumberKey key) {
        XmlElement p = made.body().child("p");
        if (key.units().isEmpty()) {
            p.add(number(key, Qti3Rules.RESPONSE, Qti3Rules.SCORE));
            return;
        }
        Qti3Item.correct(made.response(Qti3Rules.RESPONSE, "single", "float"), List.of(Decimals.text(key.answer())));
        Qti3Item.correct(made.response(UNIT, "single", "identifier"), List.of("u1"));
        XmlElement choice = XmlElement.of("inlineChoiceInteraction")
                .set("responseIdentifier", UNIT)
                .set("shuffle", "false");
        for (int i = 0; i < key.units().size(); i++) {
            NumberKey.Unit unit = key.units().get(i);
            String id = "u" + (i + 1);
            choice.add(XmlElement.of("inlineChoice", unit.name()).set("identifier", id));
            XmlElement inAnswersUnit =
                    Qti3Rules.of("product", Qti3Rules.variable(Qti3Rules.RESPONSE), Qti3Rules.number(unit.factor()));
            XmlElement chosen = Qti3Rules.of("match", Qti3Rules.variable(UNIT), Qti3Rules.value("identifier", id));
            XmlElement test = Qti3Rules.of("and", chosen, equal(key, inAnswersUnit, Qti3Rules.RESPONSE));
            made.rule(Qti3Rules.when(test, Qti3Rules.SCORE, Qti3Rules.number(BigDecimal.ONE)));
        }
        p.add(entry(Qti3Rules.RESPONSE)).add(choice);
    }

    /** The interaction. */
    XmlElement number(NumberKey key, String response, String outcome) {
        Qti3Item.correct(made.response(response, "single", "float"), List.of(Decimals.text(key.answer())));
        XmlElement test = equal(key, Qti3Rules.variable(response), response);
        made.rule(Qti3Rules.when(test, outcome, Qti3Rules.number(BigDecimal.ONE)));
        return entry(response);
    }

    /** Percents are of what stands first. */
    private static XmlElement equal(NumberKey key, XmlElement given, String response) {
        XmlElement equal = Qti3Rules.of("equal", Qti3Rules.correct(response), given);
        if (key.tolerance().signum() == 0) {
            return equal.set("toleranceMode", "exact");
        }
        String tolerance = Decimals.text(key.tolerance());
        return equal.set("toleranceMode", key.percent() ? "relative" : "absolute")
                .set("tolerance", tolerance + " " + tolerance);
    }
}
