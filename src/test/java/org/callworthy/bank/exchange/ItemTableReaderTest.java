package org.callworthy.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.ItemFormat;
import org.callworthy.bank.ItemReading;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Wording;
import org.callworthy.document.Table;
import org.junit.jupiter.api.Test;

class ItemTableReaderTest {

    @Test
    void columnsMayStandInAnyOrderAndBeMissing() {
        Read read = read(
                "Correct Answer|Question|A|B|C|Remarks",
                "B|Which?|one|two|three|old",
                "A, C|Which two?|one|two|three|",
                "true|It is so.||||",
                "14|How many?||||");
        assertThat(read.items().get(0))
                .contains("single-choice", "{\"id\":\"b\",\"text\":{\"en\":\"two\"},\"key\":true}");
        assertThat(read.items().get(1)).contains("multiple-choice");
        assertThat(read.items().get(2)).contains("true-false", "\"answer\":true");
        assertThat(read.items().get(3)).contains("numeric", "\"answer\":14");
        assertThat(read.losses()).containsExactly("row 1: the column Remarks");
    }

    @Test
    void withoutTypesAKeyThatIsAnOptionsTextIsOfASingleChoice() {
        Read read = read("question|a|b|c|answer", "How many?|10|12|14|12", "Which two?|x|y|z|12");
        assertThat(read.items().get(0))
                .contains("single-choice", "{\"id\":\"b\",\"text\":{\"en\":\"12\"},\"key\":true}");
        assertThat(read.items().get(1)).contains("multiple-choice");
        assertThat(read.lost()).isEmpty();
    }

    @Test
    void chineseHeadingsAndWordsAreUnderstood() {
        Read read = read(
                "编号|题型|难度|能力项|题干（中文）|题干（英文）|选项A|选项B|选项C|答案|解析|标签",
                "1|多选题|中|compliance|哪些？|Which?|甲|乙|丙|A、B|如此。|退货；物流",
                "|判断题|很难|合规|对吗？||||| 错 ||");
        assertThat(read.items().get(0))
                .contains(
                        "\"type\":\"multiple-choice\"",
                        "\"difficulty\":\"medium\"",
                        "\"competency\":\"compliance\"",
                        "\"stem\":{\"zh-CN\":\"哪些？\",\"en\":\"Which?\"}",
                        "\"tags\":[\"退货\",\"物流\"]",
                        "\"rationale\":{\"en\":\"如此。\"}");
        assertThat(read.items().get(1)).contains("true-false", "\"answer\":false");
        assertThat(read.reading().items().get(1).lost())
                .extracting(loss -> loss.what().toString())
                .containsExactly(
                        "competency 合规, which is none that there is", "difficulty 很难, which is none that there is");
    }

    @Test
    void rowsThatLackSomethingSayWhat() {
        Read read = read(
                "type|stem|option a|option b|key",
                "single-choice|Which?|x|y|Z",
                "single-choice|Which?|x|y|",
                "riddle|Which?|x|y|A",
                "single-choice||x|y|A");
        assertThat(read.lost()).containsExactly("the answer Z, as there is no such option");
        assertThat(read.reading().items().get(1).lost())
                .extracting(loss -> loss.place() + ": " + loss.what())
                .containsExactly("row 3: the right answer, as the row has none");
        assertThat(read.reading().items().get(2).lost())
                .extracting(loss -> loss.what().toString())
                .containsExactly("the type riddle, which is none that there is");
        assertThat(read.losses()).containsExactly("row 5: a row without a question");
    }

    @Test
    void titlesRepeatedHeadingsNumbersAsKeysAndStrayCellsAreUnderstood() {
        Read read = read(
                "Our quiz",
                "Question|Answer 1|Answer 2|Answer 3|Correct answer",
                "Which?|x|y|z|2",
                "Question|Answer 1|Answer 2|Answer 3|Correct answer",
                "Which two?|x|y|z|1,3|stray",
                "Which word?|one|two||two");
        assertThat(read.items()).hasSize(3);
        assertThat(read.item()).contains("{\"id\":\"b\",\"text\":{\"en\":\"y\"},\"key\":true}");
        assertThat(read.items().get(1)).contains("multiple-choice");
        assertThat(read.items().get(2))
                .contains("single-choice", "{\"id\":\"b\",\"text\":{\"en\":\"two\"},\"key\":true}");
        assertThat(read.losses())
                .containsExactly("row 1: a text that asks nothing", "row 5: stray, which stands under no heading");
    }

    @Test
    void aCodeNamesAnItemAndARunningNumberDoesNot() {
        Read read = read("No|Question|A|B|Key", "PRD-7|Which?|x|y|A", "8|Which word?|x|y|A");
        assertThat(read.items().get(0)).contains("\"id\":\"prd-7\"");
        assertThat(read.items().get(1)).doesNotContain("\"id\":\"8\"");
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void gapsAreRowsBelowTheirItem() {
        Read read = read(
                "type|id|stem|option a|option b|key|accepted|tolerance|weight",
                "|days|Within [[1]] it is [[2]] and the [[Payer]] pays.",
                "gap|1||||14||0.5",
                "空|[[2]]||possible|impossible|A||",
                "gap|Payer|||||customer\n[50%] caller||3",
                "|yes|It is so.|||true");
        assertThat(read.items().getFirst())
                .contains(
                        "\"type\":\"cloze\"",
                        "{\"id\":\"1\",\"answer\":14,\"tolerance\":0.5}",
                        "{\"id\":\"2\",\"options\":[{\"id\":\"a\",\"text\":{\"en\":\"possible\"},\"key\":true}",
                        "{\"id\":\"payer\",\"accepted\":{\"en\":[\"customer\",{\"text\":\"caller\",\"percent\":50}]}}");
        assertThat(read.reading().items().getFirst().lost())
                .extracting(loss -> loss.place() + ": " + loss.what())
                .containsExactly("row 5: 3 in the column weight, which has no meaning in this row");
        assertThat(read.keys()).containsExactly("days", "yes");
    }

    @Test
    void criteriaAreRowsBelowTheirEssay() {
        Read read = read(
                "题型|编号|题干|字数|评分量表|标题|能力项|权重|最低得分|得分0|得分4",
                "论述题|letter|Write.|60-160|reply 2",
                "评分项|tone||||Tone|communication|2|3|Rude|Warm",
                "评分项|||||Answer||9||Wrong|Right");
        assertThat(read.item())
                .contains(
                        "\"words\":{\"least\":60,\"most\":160},\"rubric\":{\"id\":\"reply\",\"version\":2",
                        "{\"id\":\"tone\",\"title\":{\"en\":\"Tone\"},\"competency\":\"communication\",\"weight\":2,"
                                + "\"critical\":{\"must-reach\":3},\"anchors\":{\"0\":{\"en\":\"Rude\"},\"4\":{\"en\":\"Warm\"}}}");
        assertThat(read.lost()).containsExactly("weight 9, which is none that there is");
    }

    @Test
    void materialsAreRowsOrASheet() {
        Read rows = read(
                "type|id|title|text|question|answer|case",
                "material|goods|Returning goods|Within 14 days.|||true",
                "||A name||Is it so?|true|",
                "material|empty|No text||||");
        assertThat(rows.reading().materials())
                .extracting(Object::toString)
                .containsExactly("{\"id\":\"goods\",\"version\":1,\"case\":true,\"title\":{\"en\":\"Returning goods\"},"
                        + "\"text\":{\"en\":\"Within 14 days.\"}}");
        assertThat(rows.lost()).containsExactly("A name in the column title, which has no meaning in this row");
        assertThat(rows.losses()).containsExactly("row 4: a material without a title or without a text");
        OpenedFile.Sheet items = sheet("Items", false, "question|answer|material", "Is it so?|true|Goods");
        OpenedFile.Sheet materials = sheet("Materials", false, "编号|标题|正文 (中文)", "Goods|退货|14天内。");
        Read sheets = new Read((ItemReading.Read) new ItemTableReader()
                .read(new OpenedFile.Rows("q", ItemFormat.XLSX, List.of(items, materials)), Locale.ENGLISH));
        assertThat(sheets.item()).contains("\"material\":\"goods\"");
        assertThat(sheets.reading().materials().getFirst().path("id").asString())
                .isEqualTo("goods");
        assertThat(sheets.losses()).isEmpty();
    }

    @Test
    void rowsBelowTheWrongItemAreReported() {
        Read read = read(
                "type|id|text|key|score",
                "gap|1||14|",
                "true-false|a|It is so.|true|5",
                "criterion|tone|||",
                "cloze|b|In [[1]] days.||",
                "essay|c|Write.||");
        assertThat(read.losses())
                .containsExactly(
                        "row 1: the column score",
                        "row 2: a row of the type gap, which belongs below an item of the type cloze");
        assertThat(read.reading().items())
                .flatExtracting(item -> item.lost().stream()
                        .map(loss -> loss.place() + ": " + loss.what())
                        .toList())
                .containsExactly(
                        "row 4: a row of the type criterion, which belongs below an item of the type essay",
                        "row 5: the gaps: each is a row of the type gap below the item",
                        "row 6: how it is rated: each criterion is a row of the type criterion below the essay");
    }

    @Test
    void takesTablesThatNameAQuestionOnly() {
        assertThat(new ItemTableReader().takes(table("username|name", "a|b"))).isFalse();
        assertThat(new ItemTableReader().takes(table("question", "a"))).isFalse();
        assertThat(new ItemTableReader().takes(table("question|answer", "a|b"))).isTrue();
    }

    @Test
    void allSheetsOfAWorkbookAreReadAndPlacesNameTheSheet() {
        OpenedFile.Sheet returns =
                sheet("Returns", false, "id|question|answer", "q|Which?|true", "|Is it?|true", "||stray");
        OpenedFile.Sheet old = sheet("Old", true, "Our quiz", "id|question|answer|remark", "q|Why?|false");
        OpenedFile.Sheet lists = sheet("Lists", true, "easy", "medium");
        OpenedFile.Sheet log = new OpenedFile.Sheet(
                title("Log", false), new Table(List.of()), Optional.of(Wording.of("the file is broken")));
        Read read = new Read((ItemReading.Read) new ItemTableReader()
                .read(
                        new OpenedFile.Rows("q.xlsx", ItemFormat.XLSX, List.of(lists, returns, old, log)),
                        Locale.ENGLISH));
        assertThat(read.keys()).hasSize(3).startsWith("q").endsWith("q-2");
        assertThat(read.reading().items())
                .extracting(item -> item.place().toString())
                .containsExactly("sheet Returns, row 2", "sheet Returns, row 3", "hidden sheet Old, row 3");
        assertThat(read.reading().items().getLast().place().in(Languages.CHINESE))
                .isEqualTo("隐藏的工作表 Old，第 3 行");
        assertThat(read.losses())
                .containsExactly(
                        "hidden sheet Lists: the sheet, as no row at its top names a column for the question",
                        "sheet Returns, row 4: a row without a question",
                        "hidden sheet Old, row 1: a text that asks nothing",
                        "hidden sheet Old, row 2: the column remark",
                        "sheet Log: the sheet, as the file is broken");
    }

    private static OpenedFile.Sheet sheet(String name, boolean hidden, String... rows) {
        return new OpenedFile.Sheet(title(name, hidden), new Table(all(rows)), Optional.empty());
    }

    private static Optional<Wording> title(String name, boolean hidden) {
        return Optional.of(hidden ? Wording.of("hidden sheet {0}", name) : Wording.of("sheet {0}", name));
    }

    private static Read read(String... rows) {
        return new Read((ItemReading.Read) new ItemTableReader().read(table(rows), Locale.ENGLISH));
    }

    private static OpenedFile table(String... rows) {
        return new OpenedFile.Rows("items.csv", ItemFormat.CSV, new Table(all(rows)));
    }

    private static List<Table.Row> all(String... rows) {
        List<Table.Row> all = new ArrayList<>();
        for (String row : rows) {
            all.add(new Table.Row(all.size() + 1, List.of(row.split("\\|"))));
        }
        return all;
    }
}
