package org.callworthy.account;

import java.io.Serializable;

/** Why a line, or the heading, is refused. @param text what stands there, or what it clashes with */
public record ImportFault(Kind kind, String text) implements Serializable {

    /** Reasons. */
    public enum Kind {
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        COLUMN_TWICE,
        USERNAME,
        USERNAME_TWICE,
        NAME,
        EMAIL,
        LANGUAGE,
        DATE,
        PLACE,
        ROLE,
        ROLE_NEEDS_ADMIN,
        TEAM_NEEDED,
        SITE_NEEDED,
        TEAM_AMBIGUOUS,
        SITE_OUT_OF_REACH,
        PERSON_OUT_OF_REACH
    }
}
