package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.callworthy.common.Languages;
import org.callworthy.document.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** What Word puts around and between words. */
class WordContentTest {

    private static final String FORMULA = "<m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath>";

    @TempDir
    Path folder;

    @Test
    void contentControlsAreReadLikeWhatIsInThem() throws Exception {
        ItemReading.Read read = read(
                control(
                        "",
                        p(run("1. Which do you ") + control("", run("say")) + run(" first?"))
                                + control("", p(run("A. This")) + p(run("B. That")))),
                p(run("Answer: ") + control("", run("B"))),
                control("<w:showingPlcHdr/>", p(run("Click here to enter text."))),
                control(
                        "<w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>",
                        p(run("2. Contents"))));
        assertThat(read.items().getFirst().item().toString())
                .contains("Which do you say first?", "{\"id\":\"b\",\"text\":{\"en\":\"That\"},\"key\":true}");
        assertThat(read.items()).hasSize(1);
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void rowsAndCellsInContentControlsAreRead() throws Exception {
        ItemReading.Read read = read(table(
                tr(tc("stem"), tc("option a"), tc("option b"), tc("key")),
                control("", tr(tc("Which?"), control("", tc("this")), tc("that"), tc("A")))));
        assertThat(read.items().getFirst().item().toString())
                .contains("Which?", "{\"id\":\"a\",\"text\":{\"en\":\"this\"},\"key\":true}");
    }

    @Test
    void formulasAndTextBoxesAreTold() throws Exception {
        ItemReading.Read read = read(
                p(run("1. How large is ") + FORMULA + run("?")),
                p(run("A. one") + "<m:oMathPara>" + FORMULA + "</m:oMathPara>"),
                p(run("B. two") + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + box("drawing")
                        + "</mc:Choice><mc:Fallback>" + box("pict") + "</mc:Fallback></mc:AlternateContent></w:r>"),
                p(run("C. three") + "<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>"),
                p(run("Answer: A") + FORMULA),
                p("<w:r><w:pict><v:rect o:hr='t'/></w:pict></w:r>"));
        assertThat(read.items().getFirst().item().toString())
                .contains("How large is ?", "{\"id\":\"a\",\"text\":{\"en\":\"one\"},\"key\":true}", "\"two\"")
                .doesNotContain("boxed");
        assertThat(read.items().getFirst().lost())
                .extracting(loss -> loss.what().toString())
                .containsExactly("a formula", "a text box", "a picture");
    }

    @Test
    void ofATableTheyAreToldToo() throws Exception {
        ItemReading.Read read = read(table(
                tr(tc("stem"), tc("key")),
                "<w:tr><w:tc>" + p(run("How many?") + FORMULA) + "</w:tc>" + tc("4") + "</w:tr>"));
        assertThat(read.items().getFirst().lost())
                .extracting(loss -> loss.what().toString())
                .containsExactly("a formula");
    }

    @Test
    void aTableInACellIsPartOfItsText() throws Exception {
        ItemReading.Read read = read(table(
                tr(tc("stem"), tc("key")),
                "<w:tr><w:tc>" + p(run("How many?")) + table(tr(tc("a"), tc("1")), tr(tc("b"), tc("2"))) + p("")
                        + "</w:tc>" + tc("4") + "</w:tr>"));
        assertThat(read.items().getFirst().item().at("/stem/en").asString()).isEqualTo("How many?\na | 1\nb | 2");
    }

    @Test
    void whatWasDeletedOrMovedAwayUnderTrackedChangesIsNotRead() throws Exception {
        String gone = "<w:rPr><w:%s w:id='1'/></w:rPr>";
        ItemReading.Read read = read(
                p(item(1)
                        + run("Which do ")
                        + moved("moveFrom", run("you "))
                        + deleted("they ")
                        + run("say ")
                        + moved("moveTo", run("you "))),
                p(run("A. This")),
                p("<w:pPr>" + gone.formatted("moveFrom") + "</w:pPr><w:moveFromRangeStart w:id='2'/>"
                        + moved("moveFrom", run("B. That"))),
                p("<w:pPr>" + numbering(1) + gone.formatted("del") + "</w:pPr>" + deleted("Which else?")),
                p(run("Answer: A")),
                p(item(1) + run("Next?")),
                p(run("Answer: 4")));
        assertThat(read.items())
                .extracting(item -> item.item().at("/stem/en").asString())
                .containsExactly("Which do say you", "Next?");
        assertThat(read.items().getFirst().item().path("options")).hasSize(1);
    }

    @Test
    void rowsAndCellsThatWereDeletedUnderTrackedChangesAreNotRead() throws Exception {
        ItemReading.Read read = read(table(
                tr(tc("stem"), "<w:tc><w:tcPr><w:cellDel w:id='1'/></w:tcPr>" + p(run("no")) + "</w:tc>", tc("key")),
                "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + tc("How few?") + tc("3") + "</w:tr>",
                tr(tc("How many?"), "<w:tc><w:p>" + deleted("5") + run("4") + "</w:p></w:tc>")));
        assertThat(read.items())
                .extracting(item -> item.item().at("/stem/en").asString()
                        + item.item().path("answer").asString())
                .containsExactly("How many?4");
        assertThat(read.losses()).isEmpty();
    }

    private static String deleted(String text) {
        return "<w:del w:id='1'><w:r><w:delText xml:space='preserve'>" + text + "</w:delText></w:r></w:del>";
    }

    private static String moved(String way, String runs) {
        return "<w:" + way + " w:id='1'>" + runs + "</w:" + way + ">";
    }

    @Test
    void aListWithinAQuestionThatWordNumbersIsNoQuestion() throws Exception {
        ItemReading.Read read = read(
                p(item(1) + run("Put in order:")),
                p(item(2) + run("greet")),
                p(item(2) + run("solve")),
                p(run("A. 1, 2")),
                p(run("B. 2, 1")),
                p(run("Answer: A")),
                p(item(1) + run("Which?")),
                p(run("Answer: 4")));
        assertThat(read.items())
                .extracting(item -> item.item().at("/stem/en").asString())
                .containsExactly("Put in order:\n1) greet\n2) solve", "Which?");
    }

    private static String item(int list) {
        return "<w:pPr>" + numbering(list) + "</w:pPr>";
    }

    private static String numbering(int list) {
        return "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='" + list + "'/></w:numPr>";
    }

    /** The lists 1., 2., … and 1), 2), … */
    private static void lists(XWPFDocument document) {
        XWPFNumbering numbering = document.createNumbering();
        for (String text : List.of("%1.", "%1)")) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(BigInteger.valueOf(text.length() + text.charAt(2)));
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(text);
            numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
        }
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String box(String kind) {
        return "<w:" + kind + "><wps:txbx><w:txbxContent>" + p(run("boxed")) + "</w:txbxContent></wps:txbx></w:" + kind
                + ">";
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String tc(String text) {
        return "<w:tc>" + p(run(text)) + "</w:tc>";
    }

    private ItemReading.Read read(String... elements) throws IOException, XmlException {
        String namespaces = String.join(
                " ",
                List.of(
                        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'",
                        "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'",
                        "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'",
                        "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'",
                        "xmlns:v='urn:schemas-microsoft-com:vml'",
                        "xmlns:o='urn:schemas-microsoft-com:office:office'"));
        Path file = folder.resolve("q.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            lists(document);
            document.getDocument()
                    .setBody(CTBody.Factory.parse(
                            "<xml-fragment " + namespaces + ">" + String.join("", elements) + "</xml-fragment>"));
            document.write(out);
        }
        return (ItemReading.Read) ItemExchange.read("q.docx", new byte[0], Opening.of(file), Languages.ENGLISH);
    }
}
