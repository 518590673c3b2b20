package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the scoring of QTI is another than ours, the report says so. */
class QtiScoringTest {

    private static final String A_OF_THREE =
            "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'><correctResponse><value>A</value></correctResponse></responseDeclaration>";
    private static final String THREE =
            "<itemBody><choiceInteraction responseIdentifier='RESPONSE' shuffle='true' maxChoices='1'><prompt>Which?</prompt><simpleChoice identifier='A'>one</simpleChoice><simpleChoice identifier='B'>two</simpleChoice><simpleChoice identifier='C'>three</simpleChoice></choiceInteraction></itemBody>";
    private static final String RIGHT =
            "<match><variable identifier='RESPONSE'/><correct identifier='RESPONSE'/></match>";

    @Test
    void pointsAndPartsOfWrittenOutConditionsAreTold() {
        assertThat(Read.qti(A_OF_THREE + THREE + processing(when(RIGHT, "1"))).lost())
                .isEmpty();
        assertThat(Read.qti(A_OF_THREE + THREE + processing(when(RIGHT, "2"))).lost())
                .containsExactly("its 2 points: here each item is worth one");
        String second =
                "<match><variable identifier='RESPONSE'/><baseValue baseType='identifier'>B</baseValue></match>";
        assertThat(Read.qti(A_OF_THREE
                                + THREE
                                + processing("<responseCondition><responseIf>" + RIGHT + score("1")
                                        + "</responseIf><responseElseIf>" + second + score("0.5")
                                        + "</responseElseIf><responseElse>" + score("-0.25")
                                        + "</responseElse></responseCondition>"))
                        .lost())
                .containsExactly("what responses earn under further conditions: 0.5, -0.25");
        assertThat(Read.qti(A_OF_THREE
                                + THREE
                                + processing(when("<not><isNull><variable identifier='RESPONSE'/></isNull></not>", "0")
                                        + when(RIGHT, "1").replace("SCORE", "PART")
                                        + "<setOutcomeValue identifier='SCORE'><sum><variable identifier='PART'/></sum></setOutcomeValue>"
                                        + when(RIGHT, "7").replace("SCORE", "TRIES")))
                        .lost())
                .isEmpty();
    }

    @Test
    void placesOfAnOrderThatCountDifferentlyAreTold() {
        String order =
                "<responseDeclaration identifier='RESPONSE' cardinality='ordered' baseType='identifier'><correctResponse><value>A</value><value>B</value><value>C</value></correctResponse></responseDeclaration>"
                        + "<itemBody><orderInteraction responseIdentifier='RESPONSE' shuffle='true'><prompt>Order</prompt><simpleChoice identifier='A'>one</simpleChoice><simpleChoice identifier='B'>two</simpleChoice><simpleChoice identifier='C'>three</simpleChoice></orderInteraction></itemBody>";
        assertThat(Read.qti(order + processing(place(1, "A", "2") + place(2, "B", "1") + place(3, "C", "1")))
                        .lost())
                .containsExactly("what each place earns: 2, 1, 1", "its 4 points: here each item is worth one");
        assertThat(Read.qti(order + processing(when(RIGHT, "3"))).lost())
                .containsExactly("its 3 points: here each item is worth one");
    }

    private static String place(int n, String id, String points) {
        return when(
                "<match><index n='" + n + "'><variable identifier='RESPONSE'/></index><baseValue baseType='identifier'>"
                        + id + "</baseValue></match>",
                points);
    }

    private static String processing(String rules) {
        return "<responseProcessing>" + rules + "</responseProcessing>";
    }

    private static String when(String test, String points) {
        return "<responseCondition><responseIf>" + test + score(points) + "</responseIf></responseCondition>";
    }

    private static String score(String points) {
        return "<setOutcomeValue identifier='SCORE'><baseValue baseType='float'>" + points
                + "</baseValue></setOutcomeValue>";
    }
}
