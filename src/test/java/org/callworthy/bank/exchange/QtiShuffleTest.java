package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QtiShuffleTest {

    private static final String MATCH =
            "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct'/>";

    @ParameterizedTest
    @ValueSource(strings = {"", "shuffle='false'"})
    void anOrderThatIsFixedIsTold(String shuffle) {
        assertThat(choice(shuffle, "").lost())
                .containsExactly("the fixed order of the options: here they are shuffled");
        assertThat(choice(shuffle, "fixed='true'").lost())
                .containsExactly("the fixed order of the options: here they are shuffled");
        assertThat(matching(shuffle).lost()).containsExactly("the fixed order of the options: here they are shuffled");
    }

    @Test
    void anOptionThatKeepsItsPlaceIsTold() {
        assertThat(choice("shuffle='true'", "").lost()).isEmpty();
        assertThat(matching("shuffle='true'").lost()).isEmpty();
        assertThat(choice("shuffle='true'", "fixed='true'").lost())
                .containsExactly("that option None of the above keeps its place: here all options are shuffled");
    }

    @Test
    void shuffledOptionsOfAGapAreTold() {
        assertThat(gap("").lost()).isEmpty();
        assertThat(gap("shuffle='false'").lost()).isEmpty();
        assertThat(gap("shuffle='true'").lost())
                .containsExactly("that the options of a gap are shuffled: here they stand as written");
    }

    private static Read choice(String shuffle, String last) {
        return Read.qti(response("single", "identifier", "A")
                + "<itemBody><choiceInteraction responseIdentifier='RESPONSE' maxChoices='1' " + shuffle
                + "><prompt>Which?</prompt><simpleChoice identifier='A'>one</simpleChoice><simpleChoice identifier='B'>two</simpleChoice><simpleChoice identifier='C' "
                + last + ">None of the above</simpleChoice></choiceInteraction></itemBody>" + MATCH);
    }

    private static Read matching(String shuffle) {
        return Read.qti(response("multiple", "directedPair", "A X")
                        .replace("</correctResponse>", "<value>B Y</value></correctResponse>")
                + "<itemBody><matchInteraction responseIdentifier='RESPONSE' " + shuffle
                + "><prompt>Match</prompt><simpleMatchSet>" + associable("A") + associable("B")
                + "</simpleMatchSet><simpleMatchSet>" + associable("X") + associable("Y")
                + "</simpleMatchSet></matchInteraction></itemBody>" + MATCH);
    }

    private static String associable(String id) {
        return "<simpleAssociableChoice identifier='" + id + "' matchMax='1'>" + id + "</simpleAssociableChoice>";
    }

    private static Read gap(String shuffle) {
        return Read.qti(response("single", "identifier", "A")
                + "<itemBody><p>I am <inlineChoiceInteraction responseIdentifier='RESPONSE' " + shuffle
                + "><inlineChoice identifier='A'>one</inlineChoice><inlineChoice identifier='B'>two</inlineChoice></inlineChoiceInteraction>.</p></itemBody>"
                + MATCH);
    }

    private static String response(String cardinality, String type, String right) {
        return "<responseDeclaration identifier='RESPONSE' cardinality='" + cardinality + "' baseType='" + type
                + "'><correctResponse><value>" + right + "</value></correctResponse></responseDeclaration>";
    }
}
