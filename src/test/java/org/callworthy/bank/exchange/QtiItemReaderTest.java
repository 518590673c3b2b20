package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.common.yaml.Wording;
import org.junit.jupiter.api.Test;

class QtiItemReaderTest {

    private static final String MATCH =
            "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct'/>";
    private static final String MAP =
            "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response.xml'/>";

    @Test
    void aChoiceOfVersionTwoIsRead() {
        Read read = read("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>ChoiceA</value></correctResponse></responseDeclaration>
                <itemBody><p>Look at the <em>sign</em>.</p><choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1">
                <prompt>What does it say?</prompt>
                <simpleChoice identifier="ChoiceA">Stay<feedbackInline outcomeIdentifier="F" identifier="ChoiceA" showHide="show">It does.</feedbackInline></simpleChoice>
                <simpleChoice identifier="ChoiceB"><p>Go</p><p>away</p><feedbackInline outcomeIdentifier="F" identifier="ChoiceB" showHide="show">Look again.</feedbackInline></simpleChoice>
                <simpleChoice identifier="ChoiceC"><img src="c.png" alt="Never"/></simpleChoice></choiceInteraction></itemBody>""" + MATCH);
        assertThat(read.item())
                .isEqualTo(
                        ("{'id':'my-item','version':1,'type':'single-choice','stem':{'en':'Look at the sign.\\n\\nWhat does it say?'},"
                                        + "'options':[{'id':'a','text':{'en':'Stay'},'key':true},{'id':'b','text':{'en':'Go\\n\\naway'},'why':{'en':'Look again.'}},"
                                        + "{'id':'c','text':{'en':'[Never]'}}],'rationale':{'en':'It does.'}}")
                                .replace('\'', '"'));
        assertThat(read.lost())
                .containsExactly(
                        "bold, slanted and underlined words became plain ones",
                        "the picture c.png: texts have no pictures");
    }

    @Test
    void mappingsBecomeScoring() {
        assertThat(read(choices("A:1 B:1 C:-1", 0) + MAP).item()).contains("\"scoring\":\"penalty\"");
        assertThat(read(choices("A:0.5 B:0.5 C:0", 2) + MAP).item()).contains("\"scoring\":\"partial\"");
        assertThat(read(choices("A:0.5 B:0.5 C:0", 2) + MAP).lost()).isEmpty();
        assertThat(read(choices("A:2 B:1 C:0", 0) + MAP).lost()).contains("what each option earns: 2, 1, 0");
        assertThat(read(choices("A:1 B:1 C:-1", 0) + MATCH).item())
                .contains("multiple-choice")
                .doesNotContain("scoring");
        assertThat(read(choices("A:1 B:1 C:-1", 0)
                                + "<responseProcessing><lookupOutcomeValue identifier='S'/></responseProcessing>")
                        .lost())
                .containsExactly("response processing of its own (lookupOutcomeValue): scored by its right response");
        assertThat(read(choices("A:1 B:1 C:-1", 0)).lost())
                .contains("how it is scored, as it does not say so: taken from its right response");
    }

    private static String choices(String mapping, int most) {
        StringBuilder map = new StringBuilder();
        StringBuilder choices = new StringBuilder();
        for (String entry : mapping.split(" ")) {
            String[] parts = entry.split(":");
            map.append("<mapEntry mapKey='")
                    .append(parts[0])
                    .append("' mappedValue='")
                    .append(parts[1])
                    .append("'/>");
            choices.append("<simpleChoice identifier='")
                    .append(parts[0])
                    .append("'>")
                    .append(parts[0])
                    .append("</simpleChoice>");
        }
        return "<responseDeclaration identifier='RESPONSE' cardinality='multiple' baseType='identifier'><correctResponse><value>A</value><value>B</value></correctResponse>"
                + "<mapping lowerBound='0' defaultValue='0'>" + map
                + "</mapping></responseDeclaration><itemBody><p>Which?</p><choiceInteraction responseIdentifier='RESPONSE' shuffle='true' maxChoices='"
                + most + "'>" + choices + "</choiceInteraction></itemBody>";
    }

    @Test
    void inlineChoicesAndEntriesBecomeGapsOfVersionThree() {
        Read read = new Read((ItemReading.Read)
                QtiItemReader.read("""
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="Gaps.1" title="Gaps 1" adaptive="false" time-dependent="false" xml:lang="zh-Hans">
                <qti-response-declaration identifier="R1" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>Y</qti-value></qti-correct-response></qti-response-declaration>
                <qti-response-declaration identifier="R2" cardinality="single" base-type="string"><qti-correct-response><qti-value>York</qti-value></qti-correct-response>
                <qti-mapping default-value="0"><qti-map-entry map-key="York" mapped-value="2" case-sensitive="false"/><qti-map-entry map-key="york*" mapped-value="1" case-sensitive="false"/></qti-mapping></qti-response-declaration>
                <qti-item-body><blockquote><p>Now is <qti-inline-choice-interaction response-identifier="R1" shuffle="false">
                <qti-inline-choice identifier="X">winter</qti-inline-choice><qti-inline-choice identifier="Y">summer</qti-inline-choice></qti-inline-choice-interaction> by this sun of <qti-text-entry-interaction response-identifier="R2"/>.</p></blockquote></qti-item-body>
                <qti-response-processing><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="R1"/><qti-correct identifier="R1"/></qti-match>
                <qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition>
                <qti-set-outcome-value identifier="SCORE"><qti-sum><qti-variable identifier="SCORE"/><qti-map-response identifier="R2"/></qti-sum></qti-set-outcome-value></qti-response-processing>
                </qti-assessment-item>""".getBytes(java.nio.charset.StandardCharsets.UTF_8), Locale.ENGLISH));
        assertThat(read.reading().format()).isEqualTo(ItemFormat.QTI_3);
        assertThat(read.item())
                .contains(
                        "\"id\":\"gaps-1\"",
                        "\"stem\":{\"zh-CN\":\"Now is [[1]] by this sun of [[2]].\"}",
                        "{\"id\":\"y\",\"text\":{\"zh-CN\":\"summer\"},\"key\":true}",
                        "{\"id\":\"2\",\"accepted\":{\"zh-CN\":[\"York\",{\"percent\":50,\"text\":\"york\\\\*\"}]}}");
        assertThat(read.lost())
                .containsExactly(
                        "that gaps count differently: here each counts the same",
                        "its 3 points: here each item is worth one");
    }

    @Test
    void pairsOrdersNumbersAndEssaysAreCarried() {
        assertThat(read("""
                <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="directedPair"><correctResponse><value>C R</value><value>D M</value></correctResponse></responseDeclaration>
                <itemBody><matchInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>Match</prompt>
                <simpleMatchSet><simpleAssociableChoice identifier="C">Capulet</simpleAssociableChoice><simpleAssociableChoice identifier="D">Demetrius</simpleAssociableChoice></simpleMatchSet>
                <simpleMatchSet><simpleAssociableChoice identifier="M">Dream</simpleAssociableChoice><simpleAssociableChoice identifier="R">Romeo</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody>""" + MATCH).item())
                .contains("\"match\":\"r\"", "\"match\":\"m\"")
                .doesNotContain("scoring");
        assertThat(read("""
                <responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier"><correctResponse><value>D3</value><value>D1</value><value>D2</value></correctResponse></responseDeclaration>
                <itemBody><orderInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>Order</prompt><simpleChoice identifier="D1">one</simpleChoice><simpleChoice identifier="D2">two</simpleChoice><simpleChoice identifier="D3">three</simpleChoice></orderInteraction></itemBody>""" + MATCH).item())
                .contains("{\"id\":\"a\",\"text\":{\"en\":\"three\"}},{\"id\":\"b\",\"text\":{\"en\":\"one\"}}");
        assertThat(read("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="float"><correctResponse><value>8.50</value></correctResponse></responseDeclaration>
                <itemBody><p>It costs <textEntryInteraction responseIdentifier="RESPONSE"/> yuan.</p></itemBody>
                <responseProcessing><responseCondition><responseIf><equal toleranceMode="absolute" tolerance="0.5 1"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>"""))
                .satisfies(read ->
                        assertThat(read.item()).contains("It costs ____ yuan.", "\"answer\":8.5,\"tolerance\":0.5"))
                .satisfies(read -> assertThat(read.lost()).containsExactly("that the tolerance upwards is another: 1"));
        assertThat(read("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>
                <itemBody><rubricBlock view="candidate"><p>Answer in whole sentences.</p></rubricBlock><p>Write.</p><extendedTextInteraction responseIdentifier="RESPONSE"/><rubricBlock view="scorer"><p>Look for warmth.</p></rubricBlock></itemBody>"""))
                .satisfies(read -> assertThat(read.item())
                        .contains("\"type\":\"essay\"", "Answer in whole sentences.\\n\\nWrite."))
                .satisfies(read -> assertThat(read.lost())
                        .contains("the notes for graders, to be written as a rubric: Look for warmth."));
    }

    @Test
    void draggedWordsBecomeGapsAndTrueOrFalseIsKnown() {
        Read dragged = read("""
                <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="directedPair"><correctResponse><value>W G1</value><value>Su G2</value></correctResponse></responseDeclaration>
                <itemBody><gapMatchInteraction responseIdentifier="RESPONSE" shuffle="false"><prompt>Fill in.</prompt><gapText identifier="W" matchMax="1">winter</gapText><gapText identifier="Sp" matchMax="1">spring</gapText><gapText identifier="Su" matchMax="1">summer</gapText>
                <p>Now is the <gap identifier="G1"/> made <gap identifier="G2"/>.</p></gapMatchInteraction></itemBody>""" + MATCH);
        assertThat(dragged.item())
                .contains(
                        "Fill in.\\n\\nNow is the [[1]] made [[2]].",
                        "{\"id\":\"c\",\"text\":{\"en\":\"summer\"},\"key\":true}");
        assertThat(dragged.lost())
                .containsExactly(
                        "that points are given only where all gaps are right: here each gap earns its part",
                        "that a word is used once only: here each gap offers all words of its group");
        assertThat(read("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>F</value></correctResponse></responseDeclaration>
                <itemBody><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Water is dry.</prompt><simpleChoice identifier="Yes">True</simpleChoice><simpleChoice identifier="F">False</simpleChoice></choiceInteraction></itemBody>""" + MATCH).item()).contains("\"type\":\"true-false\"", "\"answer\":false");
    }

    @Test
    void whatHasNoEquivalentIsReported() {
        assertThat(read("<itemBody><p>x</p><hotspotInteraction responseIdentifier='R'/></itemBody>")
                        .losses())
                .containsExactly("the item my-item: a hotspotInteraction has no equivalent");
        assertThat(read("<itemBody><p>x</p></itemBody>").losses())
                .containsExactly("the item my-item: there is nothing to answer in it");
        assertThat(read("""
                <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="directedPair"/>
                <itemBody><matchInteraction responseIdentifier="RESPONSE"><prompt>Match</prompt>
                <simpleMatchSet/><simpleMatchSet/></matchInteraction></itemBody>""" + MAP).losses()).containsExactly("the item my-item: there are not two sets to be matched");
        assertThat(refused("<questestinterop/>")).contains("<questestinterop>");
        assertThat(refused("<!DOCTYPE x><assessmentItem/>")).contains("DOCTYPE");
    }

    @Test
    void whatASingleItemIncludesIsReported() {
        assertThat(read("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>
                <itemBody><div><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="shared/fees.xml"/></div><p>Write.</p><extendedTextInteraction responseIdentifier="RESPONSE"/></itemBody>""").lost()).contains("the stimulus shared/fees.xml, which is not in the file");
    }

    private static String refused(String xml) {
        ItemReading reading = QtiItemReader.read(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8), Locale.ENGLISH);
        Wording why = ((ItemReading.Refused) reading).why();
        return why.toString();
    }

    private static Read read(String content) {
        return Read.qti(content);
    }
}
