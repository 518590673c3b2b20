package org.callworthy.scheme;

import java.io.Serializable;

/**
 * How the committee decides.
 *
 * @param quorum equal votes of so many members make a decision
 */
public record DecisionRules(int quorum, int nonconformityDueDays) implements Serializable {}
