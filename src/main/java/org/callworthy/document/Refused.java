package org.callworthy.document;

import java.io.Serializable;

/**
 * A file that is not taken.
 *
 * @param detail what a reader needs besides the reason: a limit, a media type, a list of endings; may be empty
 */
public record Refused(Refusal why, String detail) implements Inspection, TableReading, FileContent, Serializable {}
