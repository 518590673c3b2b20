package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.callworthy.common.Languages;
import org.callworthy.document.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Tables as people draw them in Word. */
class WordTablesTest {

    private static final String CHOICE = tr("题干", "A", "B", "C", "答案", "解析");

    @TempDir
    Path folder;

    @Test
    void cellsBehindMergedOnesStandUnderTheirOwnHeadings() throws Exception {
        ItemReading.Read read = read(table(
                CHOICE,
                "<w:tr>" + tc("It is so.") + tc("<w:gridSpan w:val='3'/>", "") + tc("true") + tc("Why not?")
                        + "</w:tr>",
                "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("x") + tc("y") + "</w:tr>"));
        assertThat(said(read)).containsExactly("It is so.: true, Why not?");
        assertThat(told(read)).containsExactly("row 3: a row without a question");
        assertThat(read.items().getFirst().item().path("type").asString()).isEqualTo("true-false");
    }

    @Test
    void bordersThatAreNotQuiteInLineMakeNoColumns() throws Exception {
        ItemReading.Read read = read(table(
                "<w:tr>" + tc("question") + tc("answer") + tc("<w:gridSpan w:val='3'/>", "rationale") + "</w:tr>",
                "<w:tr>" + tc("<w:gridSpan w:val='3'/>", "How many?") + tc("4") + tc("So it is.") + "</w:tr>"));
        assertThat(said(read)).containsExactly("How many?: 4, So it is.");
        assertThat(told(read)).isEmpty();
    }

    @Test
    void whatIsMergedOverSeveralRowsIsSaidInEachButAQuestionIsAskedOnce() throws Exception {
        String begin = "<w:vMerge w:val='restart'/>";
        String on = "<w:vMerge/>";
        ItemReading.Read read = read(table(
                tr("competency", "question", "answer"),
                "<w:tr>" + tc(begin, "compliance") + tc("One?") + tc("1") + "</w:tr>",
                "<w:tr>" + tc(on, "") + tc(begin, "Two?") + tc("2") + "</w:tr>",
                "<w:tr>" + tc(on, "") + tc(on, "") + tc("3") + "</w:tr>",
                "<w:tr>" + tc(on, "") + tc("") + tc("") + "</w:tr>",
                "<w:tr>" + tc("", "") + tc("Four?") + tc("4") + "</w:tr>"));
        assertThat(read.items())
                .extracting(item -> item.item().at("/stem/en").asString()
                        + item.item().path("competency").asString(""))
                .containsExactly("One?compliance", "Two?compliance", "Four?");
        assertThat(told(read)).containsExactly("row 4: a row without a question");
    }

    @Test
    void aQuestionUnderTextIsAskedOnceToo() throws Exception {
        ItemReading.Read read = read(table(
                tr("text", "answer"),
                "<w:tr>" + tc("<w:vMerge w:val='restart'/>", "How many?") + tc("2") + "</w:tr>",
                "<w:tr>" + tc("<w:vMerge/>", "") + tc("3") + "</w:tr>"));
        assertThat(said(read)).containsExactly("How many?: 2, ");
        assertThat(told(read)).containsExactly("row 3: a row without a question");
    }

    @Test
    void eachTableHasItsOwnHeadings() throws Exception {
        ItemReading.Read read =
                read(table(CHOICE, tr("Which?", "x", "y", "z", "B")), table(tr("题干", "答案"), tr("How many?", "4")));
        assertThat(said(read)).containsExactly("Which?: , ", "How many?: 4, ");
        assertThat(read.items())
                .extracting(item -> item.place().toString())
                .containsExactly("table 1, row 2", "table 2, row 2");
        assertThat(told(read)).isEmpty();
    }

    @Test
    void aTableWithoutHeadingsIsLeftAndToldOnceOrGoesOnWithTheOneAbove() throws Exception {
        String[] about = {"Author", "Date", "Version", "For", "State", "Team", "Note"};
        ItemReading.Read read = read(
                table(java.util.Arrays.stream(about).map(what -> tr(what, "x")).toArray(String[]::new)),
                table(tr("question", "answer", "rationale"), tr("How many?", "4", "So.")),
                table(tr("How few?", "3", "")),
                table(tr("Printed", "today")));
        assertThat(said(read)).containsExactly("How many?: 4, So.", "How few?: 3, ");
        assertThat(read.items().getLast().place()).hasToString("table 2, row 3");
        assertThat(told(read))
                .containsExactly(
                        "table 1, row 1: 8 rows of tables without a column for the question, of which this is the first: Author | x");
    }

    @Test
    void aSecondRowOfHeadingsNamesWhatIsMergedInTheFirst() throws Exception {
        String begin = "<w:vMerge w:val='restart'/>";
        String on = "<w:vMerge/>";
        ItemReading.Read read = read(table(
                "<w:tr>" + tc(begin, "题干") + tc("<w:gridSpan w:val='2'/>", "选项") + tc(begin, "答案") + "</w:tr>",
                "<w:tr>" + tc(on, "") + tc("A") + tc("B") + tc(on, "") + "</w:tr>",
                tr("Which?", "x", "y", "B"),
                tr("Which of these names a column?", "question", "no", "A")));
        assertThat(read.items())
                .extracting(item -> item.item().path("options").size())
                .containsExactly(2, 2);
        assertThat(told(read)).containsExactly("row 1: the column 选项");
    }

    private static List<String> said(ItemReading.Read read) {
        return read.items().stream()
                .map(ImportedItem::item)
                .map(item -> item.at("/stem/en").asString() + ": "
                        + item.path("answer").asString("") + ", "
                        + item.at("/rationale/en").asString(""))
                .toList();
    }

    private static List<String> told(ItemReading.Read read) {
        return read.losses().stream()
                .map(loss -> loss.place() + ": " + loss.what())
                .toList();
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static String tr(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append(tc(text));
        }
        return row.append("</w:tr>").toString();
    }

    private static String tc(String text) {
        return tc("", text);
    }

    private static String tc(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private ItemReading.Read read(String... elements) throws IOException, XmlException {
        Path file = folder.resolve("q.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.getDocument()
                    .setBody(CTBody.Factory.parse(
                            "<xml-fragment xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                                    + String.join("", elements) + "</xml-fragment>"));
            document.write(out);
        }
        return (ItemReading.Read) ItemExchange.read("q.docx", new byte[0], Opening.of(file), Languages.ENGLISH);
    }
}
