package org.callworthy.document;

import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * Takes away what a Word document keeps only to show that it was deleted or moved elsewhere (ISO/IEC 29500-1, 17.13.5): words, rows and
 * cells of tables, and paragraphs of which nothing is left.
 */
final class TrackedChanges {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName DELETED = word("del");
    private static final QName MOVED_AWAY = word("moveFrom");
    private static final QName CELL_DELETED = word("cellDel");
    private static final QName PARAGRAPH = word("p");
    private static final QName ROW = word("tr");
    private static final QName CELL = word("tc");
    private static final QName PARAGRAPH_PROPERTIES = word("pPr");
    private static final QName MARK_PROPERTIES = word("rPr");
    private static final QName ROW_PROPERTIES = word("trPr");
    private static final QName CELL_PROPERTIES = word("tcPr");
    private static final Set<QName> PROPERTIES =
            Set.of(PARAGRAPH_PROPERTIES, MARK_PROPERTIES, ROW_PROPERTIES, CELL_PROPERTIES);

    private TrackedChanges() {}

    static void accept(XmlObject part) {
        try (XmlCursor at = part.newCursor();
                XmlCursor end = part.newCursor()) {
            end.toEndToken();
            at.toNextToken();
            while (at.isLeftOf(end)) {
                if (!at.isStart()) {
                    at.toNextToken();
                } else if (PROPERTIES.contains(at.getName())) {
                    at.toEndToken();
                } else if (isGone(at)) {
                    at.removeXml();
                } else {
                    at.toNextToken();
                }
            }
        }
    }

    private static boolean isGone(XmlCursor at) {
        QName name = at.getName();
        return name.equals(DELETED)
                || name.equals(MOVED_AWAY)
                || name.equals(ROW) && has(at, ROW_PROPERTIES, DELETED)
                || name.equals(CELL) && has(at, CELL_PROPERTIES, CELL_DELETED)
                || name.equals(PARAGRAPH) && isEndGone(at) && !isAnythingLeft(at);
    }

    /** Where the end of a paragraph goes, the next follows on. */
    private static boolean isEndGone(XmlCursor paragraph) {
        return has(paragraph, PARAGRAPH_PROPERTIES, MARK_PROPERTIES, DELETED)
                || has(paragraph, PARAGRAPH_PROPERTIES, MARK_PROPERTIES, MOVED_AWAY);
    }

    private static boolean isAnythingLeft(XmlCursor paragraph) {
        try (XmlCursor child = paragraph.newCursor()) {
            for (boolean more = child.toFirstChild(); more; more = child.toNextSibling()) {
                String name = child.getName().getLocalPart();
                boolean isMark = name.endsWith("Start") || name.endsWith("End") || name.equals("proofErr");
                if (!isMark && !child.getName().equals(PARAGRAPH_PROPERTIES) && !isGone(child)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean has(XmlCursor element, QName... path) {
        try (XmlCursor below = element.newCursor()) {
            for (QName step : path) {
                if (!below.toChild(step)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static QName word(String name) {
        return new QName(WORD, name);
    }
}
