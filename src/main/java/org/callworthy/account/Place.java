package org.callworthy.account;

/** How a person stands in a team. */
public enum Place {
    MEMBER,
    LEAD
}
