package org.callworthy.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as people upload them, good and bad. */
record SampleFiles(Path folder) {

    Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    Path text(String name, String content, Charset charset) throws IOException {
        return bytes(name, content.getBytes(charset));
    }

    Path csv(String content) throws IOException {
        return text("table.csv", content, StandardCharsets.UTF_8);
    }

    Path executable(String name) throws IOException {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        return bytes(name, program);
    }

    Path xlsx(List<? extends List<?>> rows) throws IOException {
        return bytes("table.xlsx", workbook(rows));
    }

    Path sheets(Consumer<XSSFWorkbook> content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return bytes("sheets.xlsx", out.toByteArray());
        }
    }

    static void fill(Sheet sheet, int rows) {
        for (int i = 0; i < rows; i++) {
            sheet.createRow(i).createCell(0).setCellValue(i);
        }
    }

    Path encryptedXlsx() throws IOException, GeneralSecurityException {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("secret");
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream inner = encryptor.getDataStream(container)) {
                inner.write(workbook(List.of(List.of("a"))));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    /** A sound workbook with one more part in it. */
    Path xlsxWith(String part, long zeros) throws IOException {
        Path file = folder.resolve("more.xlsx");
        try (ZipInputStream from =
                        new ZipInputStream(new java.io.ByteArrayInputStream(workbook(List.of(List.of("a")))));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            byte[] block = new byte[1 << 20];
            for (long written = 0; written < zeros; written += block.length) {
                to.write(block);
            }
        }
        return file;
    }

    Path pdf(String words, boolean locked) throws IOException {
        Path file = folder.resolve("letter.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText(words);
                content.endText();
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static byte[] workbook(List<? extends List<?>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(rows, out);
        return out.toByteArray();
    }
}
