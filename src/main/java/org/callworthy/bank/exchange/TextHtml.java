package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;

/** A plain text as HTML: an empty line parts paragraphs. */
final class TextHtml {

    private TextHtml() {}

    static List<XmlElement> blocks(String text) {
        List<XmlElement> blocks = new ArrayList<>();
        for (String paragraph : text.strip().split("\\n[ \\t]*\\n\\s*")) {
            XmlElement p = XmlElement.of("p");
            String[] lines = paragraph.split("\\n");
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    p.child("br");
                }
                p.text(lines[i]);
            }
            blocks.add(p);
        }
        return blocks;
    }
}
