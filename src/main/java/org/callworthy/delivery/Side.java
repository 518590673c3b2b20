package org.callworthy.delivery;

/** Where a person stands in somebody's case. Nobody stands on both sides of one. */
public enum Side {
    TRAINED_OR_RATED,
    DECIDES
}
