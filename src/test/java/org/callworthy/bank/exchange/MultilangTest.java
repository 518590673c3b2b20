package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MultilangTest {

    private static final String STEM = span("en", "Which <b>one</b>?") + " " + span("zh_cn", "哪<b>一</b>个？");

    @Test
    void aChoiceInTwoLanguagesIsCompleteInBoth() {
        Read read = moodle("multichoice", STEM, """
                <generalfeedback format="html"><text>{mlang en}&lt;p>So.&lt;/p>{mlang}{mlang zh_cn}&lt;p>如此。&lt;/p>{mlang}</text></generalfeedback>
                <answer fraction="100" format="html"><text><![CDATA[%s]]></text></answer>
                <answer fraction="0" format="html"><text>{mlang en}B{mlang}{mlang other}乙{mlang}</text>
                  <feedback format="html"><text><![CDATA[%s]]></text></feedback></answer>
                """.formatted(
                        span("en", "SLA") + span("zh", "SLA"), span("zh-CN", "不对。") + span("en", "No.")));
        assertThat(read.item())
                .isEqualTo("{'id':'q','version':1,'type':'single-choice','stem':{'en':'Which one?','zh-CN':'哪一个？'},"
                                .replace('\'', '"')
                        + "'options':[{'id':'a','text':{'en':'SLA','zh-CN':'SLA'},'key':true},{'id':'b','text':{'en':'B','zh-CN':'乙'},"
                                .replace('\'', '"')
                        + "'why':{'en':'No.','zh-CN':'不对。'}}],'rationale':{'en':'So.','zh-CN':'如此。'}}"
                                .replace('\'', '"'));
        assertThat(read.lost()).containsExactly("bold, slanted and underlined words became plain ones");
    }

    @Test
    void aTextThatNamesNoLanguageStandsInTheOneAskedFor() {
        Read read = moodle("multichoice", STEM, """
                <answer fraction="100" format="html"><text>yes</text></answer>
                <answer fraction="0" format="html"><text>{mlang zh_cn}否{mlang}</text></answer>
                """);
        assertThat(read.item())
                .contains(
                        "{\"id\":\"a\",\"text\":{\"en\":\"yes\"},\"key\":true},{\"id\":\"b\",\"text\":{\"zh-CN\":\"否\"}}");
    }

    @Test
    void gapsAndAcceptedAnswersAreReadInBothLanguages() {
        String gap = "{1:MULTICHOICE:=%s~%s}".formatted(span("en", "may") + span("zh_cn", "可以"), "14");
        assertThat(moodle("cloze", "{mlang en}You {mlang}{mlang zh_cn}您{mlang}" + gap, "")
                        .item())
                .contains(
                        "\"stem\":{\"en\":\"You [[1]]\",\"zh-CN\":\"您[[1]]\"}",
                        "{\"id\":\"a\",\"text\":{\"en\":\"may\",\"zh-CN\":\"可以\"},\"key\":true},{\"id\":\"b\",\"text\":{\"en\":\"14\"}}");
        assertThat(moodle("shortanswer", STEM, """
                        <answer fraction="100"><text>{mlang en}customer{mlang}{mlang zh_cn}客户{mlang}</text></answer>
                        <answer fraction="50"><text>user</text></answer>
                        """).item())
                .contains("\"accepted\":{\"en\":[\"customer\",{\"percent\":50,\"text\":\"user\"}],"
                        + "\"zh-CN\":[\"客户\",{\"percent\":50,\"text\":\"user\"}]}");
    }

    @Test
    void otherLanguagesAndUnlikeReadingsAreTold() {
        Read french = moodle("shortanswer", STEM + "{mlang fr}Lequel ?{mlang}{mlang zh_tw}哪一個？{mlang}", """
                <answer fraction="100"><text>14</text></answer>""");
        assertThat(french.item()).contains("\"stem\":{\"en\":\"Which one?\",\"zh-CN\":\"哪一个？\"}");
        assertThat(french.lost()).contains("the text in fr, zh-tw: items are in English and Simplified Chinese");
        assertThat(moodle("essay", "{mlang en}What?{mlang}{mlang zh_cn}什么？{mlang}{mlang other}Quoi ?{mlang}", "")
                        .item())
                .contains("{\"en\":\"What?\",\"zh-CN\":\"什么？\"}");
        assertThat(moodle("essay", "{mlang fr}Lequel ?{mlang}{mlang de}Welche?{mlang}", "")
                        .losses())
                .containsExactly("line 1: q: the text in de, fr: items are in English and Simplified Chinese");
        Read unlike =
                moodle("cloze", "{mlang en}In {1:SA:=two} or {1:SA:=2}.{mlang}{mlang zh_cn}在{1:SA:=两}。{mlang}", "");
        assertThat(unlike.item()).contains("\"stem\":{\"en\":\"In [[1]] or [[2]].\"}");
        assertThat(unlike.lost())
                .containsExactly("the text in Simplified Chinese, as its options, gaps or pictures are not the same");
    }

    @Test
    void aMaterialIsReadInBothLanguages() {
        Read read = moodle("description", STEM, "");
        assertThat(read.reading().materials().getFirst().path("text"))
                .hasToString("{\"en\":\"Which **one**?\",\"zh-CN\":\"哪**一**个？\"}");
    }

    @Test
    void giftIsReadInBothLanguagesToo() {
        Read read = Read.text(
                new GiftReader(),
                "::q::[html]" + STEM + " {=" + escaped(span("en", "Good") + span("zh_cn", "好"))
                        + "#\\{mlang en\\}Yes.\\{mlang\\}"
                        + " ~B####\\{mlang en\\}So.\\{mlang\\}\\{mlang zh_cn\\}如此。\\{mlang\\}\\{mlang de\\}Gut.\\{mlang\\}}");
        assertThat(read.item())
                .contains(
                        "\"stem\":{\"en\":\"Which one?\",\"zh-CN\":\"哪一个？\"}",
                        "{\"id\":\"a\",\"text\":{\"en\":\"Good\",\"zh-CN\":\"好\"},\"key\":true,\"why\":{\"en\":\"Yes.\"}},"
                                + "{\"id\":\"b\",\"text\":{\"en\":\"B\"}}",
                        "\"rationale\":{\"en\":\"So.\",\"zh-CN\":\"如此。\"}");
        assertThat(read.lost()).contains("the text in de: items are in English and Simplified Chinese");
    }

    private static String span(String language, String text) {
        return "<span lang=\"" + language + "\" class=\"multilang\">" + text + "</span>";
    }

    private static String escaped(String text) {
        return text.replace("=", "\\=");
    }

    private static Read moodle(String type, String stem, String more) {
        return Read.text(
                new MoodleXmlReader(),
                "<quiz><question type=\"" + type
                        + "\"><name><text>q</text></name><questiontext format=\"html\"><text><![CDATA[" + stem
                        + "]]></text></questiontext>" + more + "</question></quiz>");
    }
}
