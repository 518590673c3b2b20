package org.callworthy.scheme;

/** Whether a level can be applied for. */
public enum LevelState {
    OPEN("open"),
    IN_PREPARATION("in-preparation");

    private final String key;

    LevelState(String key) {
        this.key = key;
    }

    /** As written in content files. */
    public String key() {
        return key;
    }
}
