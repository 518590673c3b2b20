package org.callworthy.bank.exchange;

import org.callworthy.common.yaml.Wording;
import org.callworthy.document.FileContent;

/** The signs that a document's text has where something stands that is no text. */
final class DrawnSigns {

    private DrawnSigns() {}

    static String without(String text) {
        return without(text, what -> {});
    }

    /** @param lost hears what each sign stood for */
    static String without(String text, Lost lost) {
        String said = text;
        for (char sign : FileContent.Document.SIGNS.toCharArray()) {
            if (said.indexOf(sign) >= 0) {
                said = said.replace(String.valueOf(sign), "");
                lost.add(wording(sign));
            }
        }
        return said;
    }

    /** The signs alone. */
    static String of(String text) {
        return text.chars()
                .filter(sign -> FileContent.Document.SIGNS.indexOf(sign) >= 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Wording wording(char sign) {
        return switch (sign) {
            case FileContent.Document.FORMULA -> Wording.of("a formula");
            case FileContent.Document.TEXT_BOX -> Wording.of("a text box");
            default -> Wording.of("a picture");
        };
    }
}
