package org.callworthy.bank;

/** What an item asks of the mind (after the revised taxonomy of Anderson and Krathwohl 2001; its two highest steps are left to essays and role-plays). */
public enum CognitiveLevel {
    REMEMBER("remember"),
    UNDERSTAND("understand"),
    APPLY("apply"),
    ANALYSE("analyse");

    private final String key;

    CognitiveLevel(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
