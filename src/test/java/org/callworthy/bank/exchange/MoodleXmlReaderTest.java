package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoodleXmlReaderTest {

    private static final MoodleXmlReader READER = new MoodleXmlReader();

    @Test
    void aChoiceKeepsItsFeedbackTagsAndCategory() {
        Read read = read("""
                <question type="category"><category><text>$course$/top/Default for Sales/Returns // refunds</text></category><info format="html"><text>All of them</text></info></question>
                <question type="multichoice">
                  <name><text>Returning a lamp</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Which <b>one</b>?</p><p>Say&nbsp;it.</p>]]></text></questiontext>
                  <generalfeedback format="html"><text>&lt;p&gt;Fourteen days.&lt;/p&gt;</text></generalfeedback>
                  <defaultgrade>2.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden><idnumber>r-1</idnumber>
                  <single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>
                  <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
                  <answer fraction="100" format="html"><text>14</text><feedback format="html"><text>Yes!</text></feedback></answer>
                  <answer fraction="0" format="html"><text><![CDATA[<p>30</p>]]></text><feedback format="html"><text>Too long</text></feedback></answer>
                  <answer fraction="-50" format="html"><text>60</text><feedback format="html"><text></text></feedback></answer>
                  <hint format="html"><text>Look again</text></hint>
                  <tags><tag><text>lamps</text></tag><tag><text>difficulty:easy</text></tag></tags>
                </question>""");
        assertThat(read.item())
                .isEqualTo("{'id':'r-1','version':1,'type':'single-choice','stem':{'en':'Which one?\\n\\nSay it.'},"
                                .replace('\'', '"')
                        + "'options':[{'id':'a','text':{'en':'14'},'key':true},{'id':'b','text':{'en':'30'},'why':{'en':'Too long'}},{'id':'c','text':{'en':'60'}}],"
                                .replace('\'', '"')
                        + "'rationale':{'en':'Fourteen days.'},'difficulty':'easy','tags':['Default for Sales','Returns / refunds','lamps']}"
                                .replace('\'', '"'));
        assertThat(read.lost())
                .containsExactlyInAnyOrder(
                        "options that earn a part of the point or cost one: 100, 0, -50",
                        "the feedback on a right answer: Yes!",
                        "bold, slanted and underlined words became plain ones",
                        "its 2 points: here each item is worth one",
                        "1 hints for further tries");
        assertThat(read.losses())
                .containsExactly(
                        "line 3: Default for Sales/Returns / refunds: the description of the category: All of them",
                        "the file: what a second try costs, in 1 questions: here a question is answered once",
                        "the file: the feedback on right, partly right and wrong answers as a whole, in 1 questions");
    }

    @Test
    void severalRightOptionsAreScoredAsNearAsCanBe() {
        assertThat(read(multiple("50", "50", "0")).item()).contains("\"scoring\":\"partial\"");
        assertThat(read(multiple("50", "50", "-50")).item()).contains("\"scoring\":\"penalty\"");
        assertThat(read(multiple("50", "50", "-100")).item())
                .contains("multiple-choice")
                .doesNotContain("scoring");
        assertThat(read(multiple("60", "40", "-10")).lost()).contains("what each option earns in percent: 60, 40, -10");
        assertThat(read(multiple("50", "50", "-50")).lost()).isEmpty();
    }

    private static String multiple(String... fractions) {
        StringBuilder xml = new StringBuilder(
                "<question type='multichoice'><name><text>m</text></name><questiontext><text>Q</text></questiontext><single>false</single>");
        for (String fraction : fractions) {
            xml.append("<answer fraction='")
                    .append(fraction)
                    .append("'><text>o")
                    .append(xml.length())
                    .append("</text></answer>");
        }
        return xml.append("</question>").toString();
    }

    @Test
    void aClozeTextBecomesGaps() {
        Read read = read("""
                <question type="cloze"><name><text>Gaps</text></name><questiontext format="html"><text><![CDATA[
                <p>After {1:NUMERICAL:=14:0.5#good~%50%15:0} days, {1:MC:free~=10 yuan#yes~12 yuan#%no} for {2:SAC:=Ms \\}Lee\\#~%50%Lee~*}</p>
                ]]></text></questiontext></question>""");
        assertThat(read.item())
                .contains(
                        "After [[1]] days, [[2]] for [[3]]",
                        "{\"id\":\"1\",\"answer\":14,\"tolerance\":0.5}",
                        "{\"id\":\"b\",\"text\":{\"en\":\"10 yuan\"},\"key\":true,\"why\":{\"en\":\"yes\"}}",
                        "{\"id\":\"3\",\"accepted\":{\"en\":[\"Ms }Lee#\",{\"percent\":50,\"text\":\"Lee\"}]},\"case-matters\":true}");
        assertThat(read.lost())
                .contains(
                        "that gaps count differently: here each counts the same",
                        "the further answer 15:0 with 50 percent");
    }

    @Test
    void numbersKeepTheirUnits() {
        Read read = read("""
                <question type="numerical"><name><text>Weight</text></name><questiontext><text>How heavy?</text></questiontext>
                <answer fraction="100"><text>5500</text><tolerance>1e1</tolerance></answer>
                <answer fraction="50"><text>5.4e3</text><tolerance>0</tolerance></answer>
                <units><unit><multiplier>0.001</multiplier><unit_name>kg</unit_name></unit><unit><multiplier>1</multiplier><unit_name>g</unit_name></unit></units>
                <unitgradingtype>1</unitgradingtype><showunits>2</showunits></question>""");
        assertThat(read.item())
                .contains(
                        "\"answer\":5500,\"tolerance\":10,\"units\":[{\"name\":\"g\",\"factor\":1},{\"name\":\"kg\",\"factor\":1000}]");
        assertThat(read.lost())
                .containsExactly(
                        "the further answer 5.4e3 with 50 percent",
                        "that a wrong unit costs only 10 percent of the point: here the answer is wrong then");
    }

    @Test
    void whatAWrongUnitCostsIsToldUnlessItIsEverything() {
        assertThat(weight("<unitgradingtype>2</unitgradingtype><unitpenalty>0.25</unitpenalty>")
                        .lost())
                .containsExactly("that a wrong unit costs only 25 percent of the point: here the answer is wrong then");
        assertThat(weight("<unitgradingtype>1</unitgradingtype><unitpenalty>1.0</unitpenalty>")
                        .lost())
                .isEmpty();
    }

    @Test
    void aUnitThatNeedNotBeGivenIsTold() {
        for (String grading : new String[] {"", "<unitgradingtype>0</unitgradingtype>"}) {
            assertThat(weight(grading).lost())
                    .containsExactly("that the unit need not be given: here it must be chosen");
        }
    }

    @Test
    void unitsThatCannotBeOfferedAreTold() {
        Read read = read("""
                <question type="numerical"><name><text>Weight</text></name><questiontext><text>How heavy?</text></questiontext>
                <answer fraction="100"><text>5</text><tolerance>0</tolerance></answer>
                <units><unit><multiplier>1</multiplier><unit_name>kg</unit_name></unit><unit><multiplier>2</multiplier><unit_name>kg</unit_name></unit>
                <unit><multiplier>3</multiplier><unit_name></unit_name></unit><unit><multiplier>0</multiplier><unit_name>t</unit_name></unit>
                <unit><multiplier>4</multiplier><unit_name>hundredweights of old</unit_name></unit></units>
                <unitgradingtype>1</unitgradingtype><unitpenalty>1</unitpenalty><showunits>2</showunits></question>""");
        assertThat(read.item()).contains("\"units\":[{\"name\":\"kg\",\"factor\":1}]");
        assertThat(read.lost())
                .containsExactly("the unit kg", "the unit ", "the unit t", "the unit hundredweights of old");
    }

    private static Read weight(String grading) {
        return read("""
                <question type="numerical"><name><text>Weight</text></name><questiontext><text>How heavy?</text></questiontext>
                <answer fraction="100"><text>5</text><tolerance>0</tolerance></answer>
                <units><unit><multiplier>1</multiplier><unit_name>kg</unit_name></unit></units><showunits>2</showunits>""" + grading + "</question>");
    }

    @Test
    void gapsWhoseOptionsWereShuffledAreTold() {
        String shuffled = "that the options of the gaps are shuffled: here they stand as in the file";
        String question = """
                <question type="%s"><name><text>Pick</text></name><questiontext format="html"><text>A %s.</text></questiontext>%s
                <selectoption><text>x</text><group>1</group></selectoption><selectoption><text>y</text><group>1</group></selectoption></question>""";
        assertThat(read(question.formatted("cloze", "{1:MULTICHOICE_S:=x~y}", ""))
                        .lost())
                .containsExactly(shuffled);
        assertThat(read(question.formatted("cloze", "{1:MULTICHOICE:=x~y}", "")).lost())
                .isEmpty();
        assertThat(read(question.formatted("gapselect", "[[1]]", "<shuffleanswers>1</shuffleanswers>"))
                        .lost())
                .containsExactly(shuffled);
        assertThat(read(question.formatted("gapselect", "[[1]]", "<shuffleanswers>0</shuffleanswers>"))
                        .lost())
                .isEmpty();
    }

    @Test
    void formulasAndMarksOfMarkdownAreTold() {
        String question = """
                <question type="truefalse"><name><text>Q</text></name><questiontext format="%s"><text>%s</text></questiontext>
                <answer fraction="100"><text>true</text></answer></question>""";
        assertThat(read(question.formatted("markdown", "Say *no*:\n\n# Never")).lost())
                .containsExactly("marks of Markdown are shown as they are written");
        assertThat(read(question.formatted("markdown", "2 * 3 * 4 in snake_case_words"))
                        .lost())
                .isEmpty();
        assertThat(read(question.formatted("html", "So \\(x^2\\) it is")).lost())
                .containsExactly("formulas are shown as they are written");
        assertThat(read(question.formatted("html", "&lt;p>$$\\frac{1}{2}$$&lt;/p>"))
                        .lost())
                .containsExactly("formulas are shown as they are written");
    }

    @Test
    void droppedWordsMatchesOrdersAndShortAnswersAreCarried() {
        Read read = read("""
                <question type="gapselect"><name><text>Pick</text></name><questiontext format="html"><text>A [[2]] and [[3]].</text></questiontext>
                <selectoption><text>x</text><group>1</group></selectoption><selectoption><text>y</text><group>1</group></selectoption>
                <selectoption><text>z</text><group>2</group></selectoption><selectoption><text>w</text><group>2</group></selectoption></question>
                <question type="matching"><name><text>Match</text></name><questiontext><text>Match</text></questiontext>
                <subquestion format="html"><text>one</text><answer><text>1</text></answer></subquestion>
                <subquestion format="html"><text>eins</text><answer><text>1</text></answer></subquestion>
                <subquestion format="html"><text></text><answer><text>2</text></answer></subquestion></question>
                <question type="ordering"><name><text>Order</text></name><questiontext><text>Order</text></questiontext><gradingtype>ALL_OR_NOTHING</gradingtype>
                <answer fraction="2"><text>b</text></answer><answer fraction="1"><text>a</text></answer><answer fraction="3"><text>c</text></answer></question>
                <question type="shortanswer"><name><text>Short</text></name><questiontext><text>Short</text></questiontext><usecase>1</usecase>
                <answer fraction="100" format="moodle_auto_format"><text>re*</text></answer><answer fraction="33.33333"><text>\\*</text></answer></question>
                <question type="truefalse"><name><text>True</text></name><questiontext><text>True</text></questiontext>
                <answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>""");
        assertThat(read.items().get(0))
                .contains("A [[1]] and [[2]].", "\"text\":{\"en\":\"y\"},\"key\":true", "\"text\":{\"en\":\"w\"}");
        assertThat(read.items().get(1))
                .contains(
                        "{\"id\":\"b\",\"text\":{\"en\":\"eins\"},\"match\":\"a\"}",
                        "{\"id\":\"b\",\"text\":{\"en\":\"2\"}}");
        assertThat(read.items().get(2))
                .contains("{\"id\":\"a\",\"text\":{\"en\":\"a\"}},{\"id\":\"b\"")
                .doesNotContain("scoring");
        assertThat(read.items().get(3)).contains("\"re*\"", "\"percent\":33", "\"\\\\*\"", "case-matters");
        assertThat(read.items().get(4)).contains("\"answer\":false");
    }

    @Test
    void picturesAndUnknownTypesAreReportedWithTheirPlace() {
        Read read = read("""
                <question type="essay"><name><text>Write</text></name><questiontext format="html"><text><![CDATA[<p>See <img src="@@PLUGINFILE@@/map.png" alt="the map"></p>]]></text><file name="map.png" path="/" encoding="base64">iVBORw0KGgo=</file></questiontext></question>
                <question type="ddmarker"><name><text>Mark it</text></name><questiontext><text>M</text></questiontext></question>
                <question type="description"><name><text>The sheet</text></name><questiontext format="html"><text><![CDATA[<h2>Fees</h2><ul><li>Economy: <b>6</b></li><li>2*3</li></ul><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>]]></text></questiontext></question>""");
        assertThat(read.item()).contains("See [the map]");
        assertThat(read.lost())
                .containsExactly(
                        "the picture map.png: it is no PNG, JPEG or GIF; pictures of other kinds are not taken");
        assertThat(read.losses()).contains("line 4: Mark it: questions of the type ddmarker have no equivalent");
        assertThat(read.reading().materials())
                .singleElement()
                .satisfies(
                        material -> assertThat(material.toString())
                                .contains(
                                        "## Fees\\n\\n- Economy: **6**\\n- 2\\\\*3\\n\\n| a | b |\\n| --- | --- |\\n| 1 | 2 |"));
    }

    @Test
    void theSameFileGivesTheSameKeys() {
        String twice = multiple("50", "50", "0") + multiple("50", "50", "-50");
        assertThat(read(twice).keys())
                .containsExactly("m", "m-2")
                .isEqualTo(read(twice).keys());
    }

    private static Read read(String questions) {
        return Read.text(
                READER,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- question: 1 -->\n<quiz>" + questions + "</quiz>");
    }
}
