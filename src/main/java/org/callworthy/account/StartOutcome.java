package org.callworthy.account;

/** What may come of trying to make the first administrator. */
public sealed interface StartOutcome {

    record Made(PersonId administrator) implements StartOutcome {}

    record Refused(Why why) implements StartOutcome {}

    /** Reasons of a refusal. */
    enum Why {
        WRONG_CODE,
        NOT_NEEDED,
        USERNAME,
        USERNAME_TAKEN,
        NAME,
        PASSWORD
    }
}
