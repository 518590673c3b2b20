package org.callworthy.bank;

import java.util.List;

/** How an item is answered. Any of them may have an audio stem ({@link Listening}) or rest on a case ({@link Material}). */
public enum ItemType {
    /** One of several options is right. */
    SINGLE_CHOICE("single-choice"),
    /** Some of several options are right. */
    MULTIPLE_CHOICE("multiple-choice"),
    /** Is the statement true? */
    TRUE_FALSE("true-false"),
    /** How fitting is each of several reactions, from 1 (harmful) to 5 (ideal)? */
    SITUATIONAL_JUDGEMENT("situational-judgement"),
    /** Options are to be brought into their right order. */
    ORDERING("ordering"),
    /** To each option belongs one of the targets. */
    MATCHING("matching"),
    /** A number, with a unit where units are offered. */
    NUMERIC("numeric"),
    /** A word or a few. */
    SHORT_TEXT("short-text"),
    /** Gaps in a text, to be chosen or typed. */
    CLOZE("cloze"),
    /** A text that people rate with a rubric. */
    ESSAY("essay");

    /** What items have in their trees besides what all have. */
    public static final List<String> BODY_PROPERTIES = List.of(
            "options",
            "targets",
            "gaps",
            "answer",
            "tolerance",
            "tolerance-percent",
            "units",
            "accepted",
            "case-matters",
            "scoring",
            "words",
            "rubric");

    private final String key;

    ItemType(String key) {
        this.key = key;
    }

    /** As written in content files. */
    public String key() {
        return key;
    }

    public static ItemType ofKey(String key) {
        for (ItemType type : values()) {
            if (type.key.equals(key)) {
                return type;
            }
        }
        throw new IllegalArgumentException("No item type is called " + key);
    }
}
