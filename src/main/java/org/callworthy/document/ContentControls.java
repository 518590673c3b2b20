package org.callworthy.document;

import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Takes away the content controls of a Word document ({@code w:sdt}, ISO/IEC 29500-1, 17.5.2), around paragraphs, rows and cells of tables and words, so that what
 * is in them stands where they stood. Words that only ask to be replaced go, and so does a table of contents.
 */
final class ContentControls {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName CONTROL = new QName(WORD, "sdt");
    private static final QName CONTENT = new QName(WORD, "sdtContent");
    private static final QName PROPERTIES = new QName(WORD, "sdtPr");
    private static final QName PLACEHOLDER = new QName(WORD, "showingPlcHdr");
    private static final QName VALUE = new QName(WORD, "val");
    private static final Set<QName> BUILDING_BLOCK =
            Set.of(new QName(WORD, "docPartObj"), new QName(WORD, "docPartList"));
    private static final QName GALLERY = new QName(WORD, "docPartGallery");
    private static final int DEEPEST = 30;

    private ContentControls() {}

    static void open(XmlObject part) {
        for (int depth = 0; depth < DEEPEST && openOutermost(part); depth++) {}
    }

    /** @return whether there were any */
    private static boolean openOutermost(XmlObject part) {
        boolean found = false;
        try (XmlCursor at = part.newCursor();
                XmlCursor end = part.newCursor()) {
            end.toEndToken();
            at.toNextToken();
            while (at.isLeftOf(end)) {
                if (at.isStart() && CONTROL.equals(at.getName())) {
                    open(at);
                    found = true;
                } else {
                    at.toNextToken();
                }
            }
        }
        return found;
    }

    private static void open(XmlCursor control) {
        try (XmlCursor content = control.newCursor()) {
            if (!isFilledByWord(control) && content.toChild(CONTENT)) {
                content.moveXmlContents(control);
            }
        }
        control.removeXml();
    }

    private static boolean isFilledByWord(XmlCursor control) {
        try (XmlCursor properties = control.newCursor()) {
            if (!properties.toChild(PROPERTIES) || !properties.toFirstChild()) {
                return false;
            }
            do {
                if (PLACEHOLDER.equals(properties.getName()) || isContents(properties)) {
                    return true;
                }
            } while (properties.toNextSibling());
            return false;
        }
    }

    private static boolean isContents(XmlCursor property) {
        try (XmlCursor gallery = property.newCursor()) {
            return BUILDING_BLOCK.contains(property.getName())
                    && gallery.toChild(GALLERY)
                    && "Table of Contents".equals(gallery.getAttributeText(VALUE));
        }
    }
}
