package org.callworthy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Streams the first sheet of a workbook; formulas give the result that was saved with them. */
final class XlsxReader implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final Rows to;
    private final List<String> cells = new ArrayList<>();

    private XlsxReader(Rows to) {
        this.to = to;
    }

    /**
     * @return the names of the other sheets
     * @throws IOException also when the workbook is broken
     */
    static List<String> read(Path file, Rows to) throws IOException {
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader workbook = new XSSFReader(opened);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    workbook.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(opened),
                    new XlsxReader(to),
                    new PlainFormatter(),
                    false));
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
            try (InputStream sheet = sheets.next()) {
                xml.parse(new InputSource(sheet));
            }
            List<String> others = new ArrayList<>();
            while (sheets.hasNext()) {
                sheets.next().close();
                others.add(sheets.getSheetName());
            }
            return others;
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void startRow(int row) {
        cells.clear();
    }

    @Override
    public void endRow(int row) {
        to.add(row + 1, cells);
    }

    @Override
    public void cell(@Nullable String reference, String content, @Nullable XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= Limits.COLUMNS) {
            throw new Rows.TooMany(Refusal.TOO_MANY_COLUMNS, Limits.COLUMNS);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(content);
    }
}
