package org.callworthy.document;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands in a paragraph besides words: pictures, formulas and text boxes, as signs of {@link FileContent.Document}. */
final class Drawn {

    private final StringBuilder signs = new StringBuilder();

    private Drawn() {}

    static String in(XWPFParagraph paragraph) {
        Drawn drawn = new Drawn();
        drawn.children(paragraph.getCTP().getDomNode());
        return drawn.signs.toString();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element);
            }
        }
    }

    /** Of alternatives the first counts: the others say the same for older readers. */
    private void element(Element element) {
        switch (String.valueOf(element.getLocalName())) {
            case "oMath" -> signs.append(FileContent.Document.FORMULA);
            case "object" ->
                signs.append(
                        has(element, "OLEObject", "ProgID", "Equation")
                                ? FileContent.Document.FORMULA
                                : FileContent.Document.PICTURE);
            case "drawing", "pict" -> {
                if (has(element, "t", "", "")) {
                    signs.append(FileContent.Document.TEXT_BOX);
                } else if (!has(element, "rect", "o:hr", "t")) {
                    signs.append(FileContent.Document.PICTURE);
                }
            }
            case "Fallback", "del", "moveFrom" -> {}
            default -> children(element);
        }
    }

    /** Whether an element of the name is below, whose attribute begins so. */
    private static boolean has(Node parent, String name, String attribute, String begin) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && (name.equals(element.getLocalName())
                                    && (attribute.isEmpty()
                                            || element.hasAttribute(attribute)
                                                    && element.getAttribute(attribute)
                                                            .startsWith(begin))
                            || has(element, name, attribute, begin))) {
                return true;
            }
        }
        return false;
    }
}
