package org.callworthy.bank;

/** Why a version was retired. What a person or its exposure retired, or was never approved, is not brought back by a file. */
enum RetiredFor {
    /** By its next version. */
    REPLACED,
    /** It is in its bank's file no more. */
    GONE,
    /** It is in the release's file no more; another release may bring it back. */
    WITHDRAWN,
    PERSON,
    EXPOSURE,
    /** It was a draft that somebody gave up. */
    DISCARDED
}
