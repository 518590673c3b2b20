package org.callworthy.document;

/** What may come of looking into an uploaded document. */
public sealed interface Inspection permits Accepted, Refused {}
