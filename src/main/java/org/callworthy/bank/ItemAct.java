package org.callworthy.bank;

/** What happens to a version of an item. */
public enum ItemAct {
    BEGUN,
    SUBMITTED,
    RETURNED,
    APPROVED,
    RETIRED,
    RESTORED
}
