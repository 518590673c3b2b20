package org.callworthy.certification;

import java.util.Set;

/** Why a status is what it is, as far as anybody may know it. The reason in words is for those in charge. */
public enum Grounds {
    DECISION,
    HOLDERS_WISH,
    CODE_OF_CONDUCT,
    MISUSE,
    REQUIREMENTS,
    EXAMINATION,
    INVESTIGATION,
    RESOLVED;

    /** Those on which a certification can be suspended or withdrawn. */
    public static final Set<Grounds> AGAINST =
            Set.of(HOLDERS_WISH, CODE_OF_CONDUCT, MISUSE, REQUIREMENTS, EXAMINATION, INVESTIGATION);
}
