package org.callworthy.delivery;

public enum IncidentKind {
    FOCUS_LOST,
    FOCUS_BACK,
    OFFLINE,
    ONLINE,
    RESUMED,
    SECOND_TAB,
    /** Somebody went on with another browser than before. */
    OTHER_DEVICE,
    /** The person was disabled meanwhile; nothing that comes from their browser since then counts. */
    PERSON_DISABLED,
    COPY_ATTEMPT,
    PRINT_ATTEMPT,
    QUESTION_REPORTED,
    MICROPHONE_LOST,
    /** Answers came after the deadline or the hand-in; the detail says to how many questions. */
    LATE_ANSWERS,
    OTHER;

    /** What the server notes by itself; no browser can say it. */
    public boolean isTheServers() {
        return this == OTHER_DEVICE || this == PERSON_DISABLED || this == LATE_ANSWERS;
    }
}
