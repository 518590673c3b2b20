package org.callworthy.document;

/** Why a file is not taken. */
public enum Refusal {
    EMPTY,
    TOO_BIG,
    TOO_BIG_UNPACKED,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    /** Its name ends in a way that is not accepted. */
    UNKNOWN_TYPE,
    /** Its content is not what its name says. */
    WRONG_CONTENT,
    ENCRYPTED,
    MACRO,
    /** A quotation mark of a CSV file. */
    QUOTE_NOT_CLOSED,
    BROKEN,
    TOO_SLOW
}
