package org.callworthy.delivery;

/** What an invigilator saw of who somebody is: the kind, never a number. */
public enum DocumentKind {
    IDENTITY_CARD,
    PASSPORT,
    RESIDENCE_PERMIT,
    DRIVING_LICENCE,
    EMPLOYEE_CARD
}
