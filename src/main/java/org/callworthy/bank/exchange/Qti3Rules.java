package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.List;

/** Response processing: what gives an outcome its value, with the names of QTI 2. */
final class Qti3Rules {

    static final String SCORE = "SCORE";
    static final String RESPONSE = "RESPONSE";
    private static final String TEMPLATES = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/";

    private Qti3Rules() {}

    static XmlElement template(String name) {
        return XmlElement.of("responseProcessing").set("template", TEMPLATES + name + ".xml");
    }

    static XmlElement variable(String id) {
        return XmlElement.of("variable").set("identifier", id);
    }

    static XmlElement correct(String id) {
        return XmlElement.of("correct").set("identifier", id);
    }

    static XmlElement value(String type, String value) {
        return XmlElement.of("baseValue", value).set("baseType", type);
    }

    static XmlElement number(BigDecimal value) {
        return value("float", Decimals.text(value));
    }

    static XmlElement of(String operator, XmlElement... operands) {
        return XmlElement.of(operator).add(List.of(operands));
    }

    static XmlElement set(String outcome, XmlElement value) {
        return of("setOutcomeValue", value).set("identifier", outcome);
    }

    /** If the test holds, the outcome gets the value. */
    static XmlElement when(XmlElement test, String outcome, XmlElement value) {
        return of("responseCondition", of("responseIf", test, set(outcome, value)));
    }

    /** One point for exactly the right response. */
    static XmlElement match(String response, String outcome) {
        return when(of("match", variable(response), correct(response)), outcome, number(BigDecimal.ONE));
    }

    /** What the response is mapped to. */
    static XmlElement map(String response, String outcome) {
        XmlElement mapped = XmlElement.of("mapResponse").set("identifier", response);
        return when(of("not", of("isNull", variable(response))), outcome, mapped);
    }

    /** Adds a part where the test holds. */
    static XmlElement add(XmlElement test, String outcome, BigDecimal part) {
        return when(test, outcome, of("sum", variable(outcome), number(part)));
    }

    /** As much as the best of the tests that hold. */
    static XmlElement best(XmlElement test, String outcome, BigDecimal value) {
        return when(test, outcome, of("max", variable(outcome), number(value)));
    }
}
