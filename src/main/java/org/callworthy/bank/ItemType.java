package org.callworthy.bank;

/** How an item is answered. */
public enum ItemType {
    /** One of several options is right. */
    SINGLE_CHOICE("single-choice"),
    /** Some of several options are right. */
    MULTIPLE_CHOICE("multiple-choice"),
    /** How fitting is each of four reactions, from 1 (harmful) to 5 (ideal)? */
    SITUATIONAL_JUDGEMENT("situational-judgement");

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
