package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.callworthy.bank.exchange.Zip;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.document.TableFormat;
import org.junit.jupiter.api.Test;

/** Files as they come, read through the child process. */
class ItemExchangeTest {

    private final ItemExchange exchange = ItemExchange.withoutServer();

    @Test
    void anExcelFilesSemicolonsAndAChineseCodePageAreNoHindrance() {
        String csv = "题型;题干;选项A;选项B;答案\r\n单选题;\"客户来电，首先做什么；为什么？\";问候;转接;A\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            ItemReading.Read read = read("题库.csv", csv.getBytes(charset), Languages.CHINESE);
            assertThat(read.format()).isEqualTo(ItemFormat.CSV);
            assertThat(read.items().getFirst().item().at("/stem/zh-CN").asString())
                    .as(charset.name())
                    .isEqualTo("客户来电，首先做什么；为什么？");
        }
        byte[] utf16 = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read("题库.csv", utf16, Languages.CHINESE).items()).hasSize(1);
        byte[] marked = ("\uFEFF::Q::x{T}").getBytes(StandardCharsets.UTF_8);
        assertThat(read("q.txt", marked, Languages.ENGLISH).items().getFirst().key())
                .isEqualTo("q");
    }

    @Test
    void theTemplateIsReadAsItsOwnExamplesInBothFormatsAndLanguages() {
        List<String> examples = ItemTemplate.examples().items().stream()
                .map(item -> CanonicalJson.of(ItemJson.of(item)))
                .toList();
        for (TableFormat format : TableFormat.values()) {
            ItemReading.Read read = read("t", ItemTemplate.table(format, Languages.CHINESE), Languages.ENGLISH);
            assertThat(read.losses()).isEmpty();
            assertThat(read.items())
                    .extracting(item -> CanonicalJson.of(item.item()))
                    .isEqualTo(examples);
            assertThat(read.items()).allSatisfy(item -> assertThat(item.lost()).isEmpty());
            assertThat(read.materials())
                    .extracting(material -> material.at("/title/en").asString())
                    .containsExactly("Returning goods");
        }
        assertThat(ItemTemplate.examples().items()).extracting(ItemText::type).contains(ItemType.values());
        assertThat(new String(ItemTemplate.table(TableFormat.CSV, Languages.CHINESE), StandardCharsets.UTF_8))
                .contains("题干 (zh-CN)", "选项A (en)", "得分0 (zh-CN)", "正文 (zh-CN)");
    }

    @Test
    void aWordTableIsReadAsATable() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Our questions");
            document.createParagraph().createRun().setText("1. And this one? (A)");
            table(
                    document,
                    List.of("Question", "Option A", "Option B", "Answer"),
                    List.of("Which?", "this", "that", "B"));
            ItemReading.Read read = read("q.docx", bytes(document), Languages.ENGLISH);
            assertThat(read.format()).isEqualTo(ItemFormat.DOCX);
            assertThat(read.items().getFirst().item().at("/options/1/key").asBoolean())
                    .isTrue();
            assertThat(read.losses())
                    .extracting(loss -> loss.place() + ": " + loss.what())
                    .containsExactly(
                            "paragraph 1: 2 paragraphs outside the tables, of which this is the first: Our questions");
        }
    }

    @Test
    void tablesBesideNumberedQuestionsAreTold() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : List.of("1. What first?", "A. A greeting", "B. Goodbye", "Answer: A")) {
                document.createParagraph().createRun().setText(line);
            }
            table(document, List.of("Days", "Fee"), List.of("14", "none"));
            ItemReading.Read read = read("q.docx", bytes(document), Languages.ENGLISH);
            assertThat(read.items()).hasSize(1);
            assertThat(read.losses())
                    .extracting(loss -> loss.what().toString())
                    .containsExactly(
                            "2 rows of tables beside the numbered questions, of which this is the first: Days | Fee");
        }
    }

    @SafeVarargs
    private static void table(XWPFDocument document, List<String>... rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].size());
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                table.getRow(row).getCell(column).setText(rows[row].get(column));
            }
        }
    }

    @Test
    void numberedWordParagraphsAreReadAlsoWhenWordNumbersThem() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String line : List.of("一、单项选择题", "1．接起电话先说什么？", "A．问候语 B．再见", "答案：A", "解析：先问候。", "二、多项选择题")) {
                document.createParagraph().createRun().setText(line);
            }
            BigInteger list = numbered(document);
            for (String line : List.of("Which is right?", "Which is wrong?")) {
                var paragraph = document.createParagraph();
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.ZERO);
                paragraph.createRun().setText(line);
                document.createParagraph().createRun().setText("A. this\tB. that");
                document.createParagraph().createRun().setText("Answer: B");
            }
            ItemReading.Read read = read("q.docx", bytes(document), Languages.CHINESE);
            assertThat(read.items())
                    .extracting(item -> item.item().at("/stem/zh-CN").asString())
                    .containsExactly("接起电话先说什么？", "Which is right?", "Which is wrong?");
            assertThat(read.items().getFirst().item().at("/rationale/zh-CN").asString())
                    .isEqualTo("先问候。");
            assertThat(read.losses()).hasSize(2);
        }
    }

    @Test
    void whatIsNoneOfTheFormatsIsRefusedWithTheReason() {
        assertThat(refusal("a.gift", new byte[0])).isEqualTo("the file is empty");
        assertThat(refusal("a.docx", "PK\3\4 and no more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("the file is broken");
        assertThat(refusal("letter.txt", "Dear Sir,\nthank you.".getBytes(StandardCharsets.UTF_8)))
                .startsWith("no questions were recognised");
        assertThat(refusal("p.gift", "%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("its content is application/pdf, in which there are no questions");
        assertThat(refusal("bank.yaml", AllTypesYaml.TEXT.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "this is a bank's own file; it is imported as a whole, on the command line and in UTF-8: import bank.yaml");
        byte[] packed = Zip.of(Map.of(
                "a.yaml",
                AllTypesYaml.TEXT.getBytes(StandardCharsets.UTF_8),
                "pictures/a.png",
                TestPictures.png(4, 3)));
        assertThat(refusal("bank.zip", packed)).endsWith("import a.yaml");
    }

    private static BigInteger numbered(XWPFDocument document) {
        var decimal = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum.Factory.newInstance();
        decimal.setAbstractNumId(BigInteger.ZERO);
        var level = decimal.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat.DECIMAL);
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(decimal)));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    private ItemReading.Read read(String name, byte[] bytes, Locale language) {
        ItemReading reading = exchange.read(name, bytes, language);
        assertThat(reading).isInstanceOf(ItemReading.Read.class);
        return (ItemReading.Read) reading;
    }

    private String refusal(String name, byte[] bytes) {
        ItemReading reading = exchange.read(name, bytes, Languages.ENGLISH);
        assertThat(reading).isInstanceOf(ItemReading.Refused.class);
        return ((ItemReading.Refused) reading).why().toString();
    }
}
