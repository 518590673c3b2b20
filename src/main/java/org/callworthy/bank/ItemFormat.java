package org.callworthy.bank;

/** The formats in which items come and go. */
public enum ItemFormat {
    YAML("yaml"),
    GIFT("gift"),
    AIKEN("aiken"),
    MOODLE_XML("moodle"),
    QTI_2("qti2"),
    QTI_3("qti"),
    CSV("csv"),
    XLSX("xlsx"),
    DOCX("docx");

    private final String key;

    ItemFormat(String key) {
        this.key = key;
    }

    /** As it is named on the command line. */
    public String key() {
        return key;
    }
}
