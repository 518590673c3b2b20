package org.callworthy.scoring;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What must be reached.
 *
 * @param provisional as long as no panel has set it
 */
public record CutLine(BigDecimal percent, boolean provisional) implements Serializable {}
