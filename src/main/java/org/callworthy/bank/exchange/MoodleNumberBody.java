package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import org.callworthy.bank.NumberKey;

/** A number with its tolerance and units, as Moodle has them: what the answer is multiplied by to be in a unit. */
final class MoodleNumberBody {

    private final XmlElement question;

    MoodleNumberBody(XmlElement question) {
        this.question = question;
    }

    void write(NumberKey key) {
        question.set("type", "numerical");
        XmlElement answer = question.child("answer").set("fraction", "100").set("format", "plain_text");
        answer.add(XmlElement.of("text", Decimals.text(key.answer())));
        answer.add(XmlElement.of("tolerance", Decimals.text(widest(key))));
        if (key.units().isEmpty()) {
            question.add(XmlElement.of("unitgradingtype", "0")).add(XmlElement.of("showunits", "3"));
            return;
        }
        XmlElement units = question.child("units");
        key.units()
                .forEach(unit -> units.child("unit")
                        .add(XmlElement.of("multiplier", Decimals.text(Decimals.divide(BigDecimal.ONE, unit.factor()))))
                        .add(XmlElement.of("unit_name", unit.name())));
        question.add(XmlElement.of("unitgradingtype", "1"))
                .add(XmlElement.of("unitpenalty", "1.0"))
                .add(XmlElement.of("showunits", "2"))
                .add(XmlElement.of("unitsleft", "0"));
    }

    static BigDecimal widest(NumberKey key) {
        return key.percent() ? key.answer().abs().multiply(key.tolerance()).movePointLeft(2) : key.tolerance();
    }
}
