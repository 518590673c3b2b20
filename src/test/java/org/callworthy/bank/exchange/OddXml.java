package org.callworthy.bank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Questions as other systems write them, of kinds that we write none of. */
final class OddXml {

    static final String MOODLE = """
            <quiz><question type="category"><category><text>$course$/top/A/B</text></category></question>
            <question type="multichoice"><name><text>m</text></name><questiontext format="html"><text><![CDATA[<p>Which <b>one</b> &amp; <img src="@@PLUGINFILE@@/a.png" alt="x"></p><ul><li>a<li>b</ul><table><tr><td>1<td>2</table>]]></text><file name="a.png" encoding="base64">AAAA</file></questiontext>
            <defaultgrade>2</defaultgrade><penalty>0.3333333</penalty><single>false</single><answer fraction="50" format="html"><text>a</text><feedback><text>f</text></feedback></answer><answer fraction="50"><text>b</text></answer><answer fraction="-50"><text>c</text></answer><hint><text>h</text></hint><tags><tag><text>t</text></tag><tag><text>difficulty:easy</text></tag></tags></question>
            <question type="cloze"><name><text>c</text></name><questiontext format="html"><text><![CDATA[<p>A {1:MULTICHOICE:=x#y~%50%z~w} B {2:SHORTANSWER_C:=a\\}b~%33.3%c*} C {:NM:=1.5:0.1~%50%2:1}</p>]]></text></questiontext></question>
            <question type="gapselect"><name><text>g</text></name><questiontext format="html"><text>A [[2]] and [[1]]</text></questiontext><selectoption><text>x</text><group>1</group></selectoption><selectoption><text>y</text><group>1</group></selectoption></question>
            <question type="numerical"><name><text>n</text></name><questiontext><text>N</text></questiontext><answer fraction="100"><text>5</text><tolerance>1</tolerance></answer><units><unit><multiplier>1</multiplier><unit_name>g</unit_name></unit><unit><multiplier>0.003</multiplier><unit_name>kg</unit_name></unit></units></question>
            <question type="ddmarker"><name><text>d</text></name></question></quiz>""";

    private static final String ITEM = """
            <assessmentItem identifier="i%s" title="T" adaptive="false">
            <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="%s"><correctResponse><value>a x</value><value>b y</value></correctResponse><mapping lowerBound="0"><mapEntry mapKey="a x" mappedValue="1"/><mapEntry mapKey="b y" mappedValue="0.5"/></mapping></responseDeclaration>
            <assessmentStimulusRef identifier="s" href="s.xml"/>
            <itemBody><rubricBlock view="candidate"><p>Read.</p></rubricBlock>%s<feedbackBlock identifier="correct" outcomeIdentifier="F"><p>Good</p></feedbackBlock></itemBody>
            <responseProcessing><responseCondition><responseIf><match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">2</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>
            <modalFeedback identifier="a" outcomeIdentifier="F"><p>No</p></modalFeedback></assessmentItem>""";

    private OddXml() {}

    static Map<String, byte[]> pack() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        StringBuilder resources = new StringBuilder();
        String[] bodies = {
            "<gapMatchInteraction responseIdentifier='RESPONSE'><prompt>P</prompt><gapText identifier='a' matchMax='1'>A</gapText><gapText identifier='b'>B</gapText><p>x <gap identifier='x'/> y <gap identifier='y'/></p></gapMatchInteraction>",
            "<associateInteraction responseIdentifier='RESPONSE'><simpleAssociableChoice identifier='a'>A</simpleAssociableChoice></associateInteraction>",
            "<p>A <textEntryInteraction responseIdentifier='RESPONSE'/> b <inlineChoiceInteraction responseIdentifier='R2'><inlineChoice identifier='a'>A</inlineChoice><inlineChoice identifier='b'>B</inlineChoice></inlineChoiceInteraction></p>",
            "<extendedTextInteraction responseIdentifier='RESPONSE'><prompt>Write</prompt></extendedTextInteraction><rubricBlock view='scorer'><p>S</p></rubricBlock>"
        };
        for (int i = 0; i < bodies.length; i++) {
            put(files, "i" + i + ".xml", ITEM.formatted(i, i == 2 ? "string" : "directedPair", bodies[i]));
            resources
                    .append("<resource identifier='r")
                    .append(i)
                    .append("' type='imsqti_item_xmlv2p2' href='i")
                    .append(i)
                    .append(
                            ".xml'><metadata><lom><general><keyword><string>k</string></keyword></general><educational><difficulty><value>easy</value></difficulty></educational></lom></metadata></resource>");
        }
        put(
                files,
                "s.xml",
                "<assessmentStimulus identifier='s' title='S'><stimulusBody><h2>A</h2><p>b <em>c</em></p></stimulusBody></assessmentStimulus>");
        put(files, "t.xml", """
                <assessmentTest identifier="t" title="T"><timeLimits maxTime="600"/><testPart identifier="p" navigationMode="nonlinear"><assessmentSection identifier="s" title="S"><selection select="2"/><ordering shuffle="true"/><assessmentItemRef identifier="a" href="i0.xml"/><assessmentItemRef identifier="b" href="i1.xml"/></assessmentSection>
                <assessmentSectionRef identifier="q" href="q.xml"/></testPart></assessmentTest>""");
        put(
                files,
                "q.xml",
                "<assessmentSection identifier='q' title='Q'><assessmentSectionRef identifier='q' href='q.xml'/><assessmentItemRef identifier='c' href='i2.xml'/></assessmentSection>");
        put(
                files,
                "imsmanifest.xml",
                "<manifest><resources>" + resources
                        + "<resource identifier='t' type='imsqti_test_xmlv2p2' href='t.xml'/></resources></manifest>");
        return files;
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
