package org.callworthy.scheme;

import java.io.Serializable;

/**
 * How long what was gathered of a case is kept.
 *
 * @param recordingsMonths from the end of the case
 * @param recordsMonths from the end of the case, or, with a certificate, from the end of its validity
 */
public record RetentionRules(int recordingsMonths, int recordsMonths) implements Serializable {}
