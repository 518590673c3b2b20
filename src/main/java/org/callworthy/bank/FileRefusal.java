package org.callworthy.bank;

import org.callworthy.common.yaml.Wording;
import org.callworthy.document.Refused;

/** Says why a file was not opened, and what would be right. */
final class FileRefusal {

    private FileRefusal() {}

    static Wording wording(Refused refused) {
        return switch (refused.why()) {
            case EMPTY -> Wording.of("the file is empty");
            case TOO_BIG -> Wording.of("the file is larger than {0}", refused.detail());
            case TOO_BIG_UNPACKED -> Wording.of("unpacked, the file is larger than {0}", refused.detail());
            case TOO_MANY_ROWS -> Wording.of("the table has more than {0} rows", refused.detail());
            case TOO_MANY_COLUMNS -> Wording.of("the table has more than {0} columns", refused.detail());
            case UNKNOWN_TYPE, WRONG_CONTENT ->
                Wording.of("its content is {0}, in which there are no questions", refused.detail());
            case ENCRYPTED -> Wording.of("the file is encrypted; save it without a password");
            case MACRO -> Wording.of("the file has macros; save it without them, as .xlsx or .docx");
            case QUOTE_NOT_CLOSED ->
                Wording.of("the quotation mark that opens in line {0} is not closed", refused.detail());
            case BROKEN -> Wording.of("the file is broken");
            case TOO_SLOW -> Wording.of("reading the file took too long");
        };
    }
}
