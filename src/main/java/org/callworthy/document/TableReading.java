package org.callworthy.document;

/** What may come of reading a table out of a file. */
public sealed interface TableReading permits Table, Refused {}
