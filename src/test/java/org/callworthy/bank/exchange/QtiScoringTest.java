package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the scoring of QTI is another than ours, the report says so. */
class QtiScoringTest {

    private static final String A_OF_THREE =
            "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'><correctResponse><value>A</value></correctResponse></responseDeclaration>";
    private static final String THREE =
            "<itemBody><choiceInteraction responseIdentifier='RESPONSE' shuffle='true' maxChoices='1'><prompt>Which?</prompt><simpleChoice identifier='A'>one</simpleChoice><simpleChoice identifier='B'>two</simpleChoice><simpleChoice identifier='C'>three</simpleChoice></choiceInteraction></itemBody>";
    private static final String MAP =
            "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response'/>";
    private static final String MATCH = MAP.replace("map_response", "match_correct");
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

    @Test
    void boundsOfAMappingAreKept() {
        assertThat(several("A:1 B:1 C:1 D:0", "lowerBound='0' upperBound='1'", 3)
                        .lost())
                .containsExactly("that a part of what is right earns the whole: here it earns its part");
        assertThat(several("A:1 B:1 C:1 D:0", "lowerBound='0' upperBound='2'", 3)
                        .lost())
                .containsExactly(
                        "that a part of what is right earns the whole: here it earns its part",
                        "its 2 points: here each item is worth one");
        assertThat(several("A:0.5 B:0.5 C:-0.5", "lowerBound='-1' upperBound='1'", 0)
                        .lost())
                .containsExactly("that points can be lost: here no item earns less than nothing");
        assertThat(several("A:0.5 B:0.5 C:0", "lowerBound='0.25'", 2).lost())
                .containsExactly("that no response earns less than 0.25: here a wrong one earns nothing");
        assertThat(several("A:3 B:-1", "lowerBound='0' upperBound='1'", 0).lost())
                .containsExactly(
                        "that several options may be chosen, as only one is right", "what each option earns: 3, -1");
    }

    @Test
    void theBoundsOfASingleValueAreItsPoints() {
        Read read = Read.qti("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"><mapping lowerBound="0" upperBound="1" defaultValue="-1"><mapEntry mapKey="York" mappedValue="4"/><mapEntry mapKey="Jork" mappedValue="0.5"/></mapping></responseDeclaration>
                <itemBody><p>Where? <textEntryInteraction responseIdentifier="RESPONSE"/></p></itemBody>""" + MAP);
        assertThat(read.item()).contains("[\"York\",{\"percent\":50,\"text\":\"Jork\"}]");
        assertThat(read.lost()).isEmpty();
    }

    private static Read several(String mapping, String bounds, int most) {
        StringBuilder map = new StringBuilder();
        StringBuilder choices = new StringBuilder();
        for (String entry : mapping.split(" ")) {
            String id = entry.substring(0, 1);
            map.append("<mapEntry mapKey='" + id + "' mappedValue='" + entry.substring(2) + "'/>");
            choices.append("<simpleChoice identifier='" + id + "'>" + id + "</simpleChoice>");
        }
        return Read.qti(
                "<responseDeclaration identifier='RESPONSE' cardinality='multiple' baseType='identifier'><mapping "
                        + bounds + ">" + map
                        + "</mapping></responseDeclaration><itemBody><p>Which?</p><choiceInteraction responseIdentifier='RESPONSE' shuffle='true' maxChoices='"
                        + most + "'>" + choices + "</choiceInteraction></itemBody>" + MAP);
    }

    @Test
    void theNumberThatEarnsMostIsTheAnswer() {
        String number =
                "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='float'><correctResponse><value>8</value></correctResponse></responseDeclaration>"
                        + "<itemBody><p>How many? <textEntryInteraction responseIdentifier='RESPONSE'/></p></itemBody>";
        Read near = Read.qti(number
                + processing(when(equal("<correct identifier='RESPONSE'/>", "2"), "0.5")
                        + when(equal("<correct identifier='RESPONSE'/>", "1"), "1")));
        assertThat(near.item()).contains("\"answer\":8,\"tolerance\":1");
        assertThat(near.lost()).containsExactly("further answers, and what they earn");
        Read other =
                Read.qti(number + processing(when(equal("<baseValue baseType='float'>9</baseValue>", "0.1"), "2")));
        assertThat(other.item()).contains("\"answer\":9,\"tolerance\":0.1");
        assertThat(other.lost()).containsExactly("its 2 points: here each item is worth one");
    }

    private static String equal(String right, String tolerance) {
        return "<equal toleranceMode='absolute' tolerance='" + tolerance + "'><variable identifier='RESPONSE'/>" + right
                + "</equal>";
    }

    @Test
    void whatGapsEarnIsTold() {
        String gap =
                "<responseDeclaration identifier='RESPONSE' cardinality='single' baseType='identifier'><correctResponse><value>A</value></correctResponse><mapping defaultValue='0'><mapEntry mapKey='B' mappedValue='0.5'/><mapEntry mapKey='A' mappedValue='1'/></mapping></responseDeclaration>"
                        + "<itemBody><p>I am <inlineChoiceInteraction responseIdentifier='RESPONSE'><inlineChoice identifier='A'>one</inlineChoice><inlineChoice identifier='B'>two</inlineChoice><inlineChoice identifier='C'>three</inlineChoice></inlineChoiceInteraction>.</p></itemBody>";
        Read mapped = Read.qti(gap + MAP);
        assertThat(mapped.item()).contains("{\"id\":\"a\",\"text\":{\"en\":\"one\"},\"key\":true}");
        assertThat(mapped.lost()).containsExactly("gap 1: what each option earns: 1, 0.5, 0");
        assertThat(Read.qti(gap + processing(when(RIGHT, "3"))).lost())
                .containsExactly("its 3 points: here each item is worth one");
        String two = gap.replace(
                        "</p>",
                        ", <inlineChoiceInteraction responseIdentifier='R2'><inlineChoice identifier='X'>x</inlineChoice><inlineChoice identifier='Y'>y</inlineChoice></inlineChoiceInteraction></p>")
                + "<responseDeclaration identifier='R2' cardinality='single' baseType='identifier'><correctResponse><value>X</value></correctResponse></responseDeclaration>";
        String second = RIGHT.replace("RESPONSE", "R2");
        assertThat(Read.qti(two + processing(when(RIGHT, "0.5") + when(second, "0.5")))
                        .lost())
                .isEmpty();
        assertThat(Read.qti(two + processing(when("<and>" + RIGHT + second + "</and>", "2")))
                        .lost())
                .containsExactly(
                        "that points are given only where all gaps are right: here each gap earns its part",
                        "its 2 points: here each item is worth one");
        assertThat(Read.qti(two + MATCH).lost()).containsExactly("that only one of its gaps counts: here all do");
    }

    @Test
    void howDraggedWordsAreScoredIsTold() {
        String joint = "that points are given only where all gaps are right: here each gap earns its part";
        assertThat(Read.qti(words("") + MATCH).lost()).containsExactly(joint);
        assertThat(Read.qti(words("") + processing(when(RIGHT, "2"))).lost())
                .containsExactlyInAnyOrder(joint, "its 2 points: here each item is worth one");
        String even = "<mapEntry mapKey='W G1' mappedValue='0.5'/><mapEntry mapKey='S G2' mappedValue='0.5'/>";
        assertThat(Read.qti(words(even) + MAP).lost()).isEmpty();
        Read uneven = Read.qti(words(even + "<mapEntry mapKey='F G1' mappedValue='1.5'/>") + MAP);
        assertThat(uneven.item()).contains("{\"id\":\"f\",\"text\":{\"en\":\"fall\"},\"key\":true}");
        assertThat(uneven.lost()).containsExactly("what each pair earns: W G1: 0.5, S G2: 0.5, F G1: 1.5");
    }

    private static String words(String mapping) {
        return "<responseDeclaration identifier='RESPONSE' cardinality='multiple' baseType='directedPair'><correctResponse><value>W G1</value><value>S G2</value></correctResponse>"
                + (mapping.isEmpty() ? "" : "<mapping>" + mapping + "</mapping>")
                + "</responseDeclaration><itemBody><gapMatchInteraction responseIdentifier='RESPONSE'><gapText identifier='W' matchMax='2'>winter</gapText><gapText identifier='S' matchMax='2'>spring</gapText><gapText identifier='F' matchMax='2'>fall</gapText><p>First <gap identifier='G1'/>, then <gap identifier='G2'/>.</p></gapMatchInteraction></itemBody>";
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
