package org.callworthy.account;

import org.springframework.security.core.Authentication;

/** What may come of choosing one's own password. */
public sealed interface OwnPasswordOutcome {

    /** @param renewed what the session of this request goes on with; those elsewhere are over */
    record Chosen(Authentication renewed) implements OwnPasswordOutcome {}

    record Refused(Why why) implements OwnPasswordOutcome {}

    /** The session is over: the person was disabled, lost a role, or has a new password from elsewhere. */
    record Ended() implements OwnPasswordOutcome {}

    /** The present password was wrong too often. */
    record Wait(long seconds) implements OwnPasswordOutcome {}

    enum Why {
        /** It is not the present password. */
        WRONG,
        /** The new one is too short or too long. */
        LENGTH,
        /** The new one is the present one. */
        SAME
    }
}
