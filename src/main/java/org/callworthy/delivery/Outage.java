package org.callworthy.delivery;

import java.io.Serializable;

/**
 * When nobody was served.
 *
 * @param noticed by the pulse; otherwise an invigilator told it
 * @param hit attempts whose clock ran meanwhile and that can go on: not calls that are closed
 */
public record Outage(OutageId id, Span span, boolean noticed, int hit) implements Serializable {}
