package org.callworthy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenerTest {

    @TempDir
    Path folder;

    SampleFiles samples;

    @BeforeEach
    void folder() {
        samples = new SampleFiles(folder);
    }

    @Test
    void textIsTextWhateverItIsCalled() throws IOException {
        assertThat(open(samples.text("a.exe", "::Q::x{T}", StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        FileContent.Text.class, text -> assertThat(text.text()).isEqualTo("::Q::x{T}"));
        assertThat(open(samples.text("a.xml", "<?xml version=\"1.0\"?><quiz/>", StandardCharsets.UTF_8)))
                .isInstanceOf(FileContent.Text.class);
    }

    @Test
    void csvIsAlsoATableInAnyEncoding() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            FileContent content = open(samples.text("表.csv", "题干;答案\n客户来电时首先做什么？;甲\n", charset));
            assertThat(((FileContent.Text) content).table().rows().get(1).cells())
                    .as(charset.name())
                    .containsExactly("客户来电时首先做什么？", "甲");
        }
        byte[] utf16 = "\uFEFFstem;key\n客户;A".getBytes(StandardCharsets.UTF_16LE);
        assertThat(((FileContent.Text) open(samples.bytes("u.csv", utf16)))
                        .table()
                        .rows())
                .hasSize(2);
    }

    @Test
    void utf16IsReadWithoutItsMarkToo() throws IOException {
        String csv = "题干,答案\n一一一一一一,甲\n";
        String gift = "::Q::Which?{=a ~b}\r\n";
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><quiz><a>题</a></quiz>";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String text : List.of(csv, gift, xml)) {
                assertThat(open(samples.text("q", text, charset)))
                        .isInstanceOfSatisfying(
                                FileContent.Text.class,
                                read -> assertThat(read.text())
                                        .as(charset.name())
                                        .isEqualTo(text));
            }
        }
        assertThat(open(samples.bytes("q", new byte[] {'a', 0, 'b', 0, 1, 0, 'c', 0})))
                .as("a control character")
                .isInstanceOf(Refused.class);
        assertThat(open(samples.bytes("q", new byte[] {'a', 0, 'b', 0, 'c'})))
                .as("half a character")
                .isInstanceOf(Refused.class);
    }

    @Test
    void workbookGivesItsSheetsHiddenOnesTooAndNoEmptyOnes() throws IOException {
        FileContent content = open(samples.sheets(workbook -> {
            SampleFiles.fill(workbook.createSheet("Returns"), 2);
            workbook.createSheet("Empty");
            SampleFiles.fill(workbook.createSheet("Old & 旧"), 1);
            workbook.setSheetHidden(2, true);
        }));
        assertThat(((FileContent.Workbook) content).sheets())
                .extracting(
                        FileContent.Workbook.Sheet::name,
                        FileContent.Workbook.Sheet::hidden,
                        sheet -> sheet.table().rows().size())
                .containsExactly(tuple("Returns", false, 2), tuple("Old & 旧", true, 1));
    }

    @Test
    void aSheetThatIsTooLargeIsLeftOutAndAWorkbookOfOneRefused() throws IOException {
        FileContent content = open(samples.sheets(workbook -> {
            SampleFiles.fill(workbook.createSheet("Items"), 2);
            SampleFiles.fill(workbook.createSheet("Log"), Limits.ROWS);
        }));
        assertThat(((FileContent.Workbook) content).sheets())
                .extracting(sheet -> sheet.table().rows().size(), FileContent.Workbook.Sheet::unread)
                .containsExactly(tuple(2, null), tuple(0, new Refused(Refusal.TOO_MANY_ROWS, "20000")));
        assertThat(open(samples.sheets(workbook -> SampleFiles.fill(workbook.createSheet("Log"), Limits.ROWS + 1))))
                .isEqualTo(new Refused(Refusal.TOO_MANY_ROWS, "20000"));
    }

    @Test
    void wordDocumentGivesTablesAndParagraphs() throws IOException {
        Path file = folder.resolve("q.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("1. Which?");
            document.createParagraph().createRun().setText("A. x");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("stem");
            table.getRow(0).getCell(1).setText("key");
            try (var out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
        FileContent.Document read = (FileContent.Document) open(file);
        assertThat(read.paragraphs().rows())
                .containsExactly(new Table.Row(1, List.of("1. Which?")), new Table.Row(2, List.of("A. x")));
        assertThat(read.tables())
                .containsExactly(new FileContent.Document.Grid(
                        2, new Table(List.of(new Table.Row(1, List.of("stem", "key")))), List.of()));
    }

    @Test
    void archiveGivesItsEntries() throws IOException {
        assertThat(open(samples.bytes("p.zip", zip(Map.of("imsmanifest.xml", "<manifest/>", "items/1.xml", "<a/>")))))
                .isInstanceOfSatisfying(
                        FileContent.Archive.class,
                        archive -> assertThat(archive.entries()).containsOnlyKeys("imsmanifest.xml", "items/1.xml"));
    }

    @Test
    void whatIsHarmfulOrUnreadableIsRefused() throws Exception {
        assertThat(open(samples.executable("questions.gift"))).isEqualTo(refused(Refusal.WRONG_CONTENT));
        assertThat(open(samples.encryptedXlsx())).isEqualTo(new Refused(Refusal.ENCRYPTED, ""));
        assertThat(open(samples.xlsxWith("xl/vbaProject.bin", 1))).isEqualTo(new Refused(Refusal.MACRO, ""));
        assertThat(open(samples.bytes("p.zip", zip(Map.of("../../etc/passwd", "x")))))
                .isEqualTo(new Refused(Refusal.BROKEN, ""));
        byte[] cut = zip(Map.of("imsmanifest.xml", "<manifest/>"));
        assertThat(open(samples.bytes("cut.zip", java.util.Arrays.copyOf(cut, cut.length / 2))))
                .isEqualTo(new Refused(Refusal.BROKEN, ""));
        byte[] locked = zip(Map.of("imsmanifest.xml", "<manifest/>"));
        locked[6] |= 1;
        assertThat(open(samples.bytes("locked.zip", locked))).isEqualTo(new Refused(Refusal.ENCRYPTED, ""));
        assertThat(open(samples.bytes("bomb.zip", bomb())))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(why.why()).isEqualTo(Refusal.TOO_BIG_UNPACKED));
    }

    private FileContent open(Path file) throws IOException {
        return Opener.open(file).content();
    }

    private static Refused refused(Refusal why) {
        return new Refused(why, "application/x-msdownload");
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("items.xml"));
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 41; i++) {
                zip.write(spaces);
            }
        }
        return bytes.toByteArray();
    }
}
