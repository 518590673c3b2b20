package org.callworthy.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook, one after the other. Whatever is wrong with the workbook is an {@link IOException}. */
final class XlsxSheets implements AutoCloseable {

    private final OPCPackage opened;
    private final XSSFReader workbook;
    private final ReadOnlySharedStringsTable strings;
    private final XSSFReader.SheetIterator sheets;
    private final Set<String> hidden = new HashSet<>();
    private InputStream sheet = InputStream.nullInputStream();

    private XlsxSheets(OPCPackage opened) throws IOException, OpenXML4JException, SAXException {
        this.opened = opened;
        this.workbook = new XSSFReader(opened);
        this.strings = new ReadOnlySharedStringsTable(opened);
        this.sheets = (XSSFReader.SheetIterator) workbook.getSheetsData();
        try (InputStream overview = workbook.getWorkbookData()) {
            parse(overview, new Overview());
        }
    }

    static XlsxSheets of(Path file) throws IOException {
        try {
            OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            try {
                return new XlsxSheets(opened);
            } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
                opened.revert();
                throw broken;
            }
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** Goes on to the next sheet. */
    boolean next() throws IOException {
        sheet.close();
        if (!sheets.hasNext()) {
            return false;
        }
        sheet = sheets.next();
        return true;
    }

    String name() {
        return sheets.getSheetName();
    }

    boolean isHidden() {
        return hidden.contains(name());
    }

    void read(XSSFSheetXMLHandler.SheetContentsHandler to, DataFormatter format) throws IOException {
        try {
            parse(sheet, new XSSFSheetXMLHandler(workbook.getStylesTable(), null, strings, to, format, false));
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static void parse(InputStream part, ContentHandler to) throws IOException, SAXException {
        try {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(to);
            xml.parse(new InputSource(part));
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        opened.revert();
    }

    /** The part of a workbook that lists its sheets. */
    private final class Overview extends DefaultHandler {

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            String state = attributes.getValue("state");
            if (localName.equals("sheet") && state != null && !state.equals("visible")) {
                hidden.add(String.valueOf(attributes.getValue("name")));
            }
        }
    }
}
