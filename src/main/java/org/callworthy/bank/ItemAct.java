package org.callworthy.bank;

/** What happens to a version of an item. */
public enum ItemAct {
    BEGUN,
    SUBMITTED,
    RETURNED,
    APPROVED,
    RETIRED,
    RESTORED,
    /** With its bank's file. */
    CAME,
    /** By another version that its bank's file has. */
    REPLACED,
    /** From its bank's file, and so retired. */
    GONE;

    /** Whether a bank's file did it. */
    public boolean isOfFile() {
        return switch (this) {
            case CAME, REPLACED, GONE, RESTORED -> true;
            case BEGUN, SUBMITTED, RETURNED, APPROVED, RETIRED -> false;
        };
    }

    /** Whether it is how a version comes to be. */
    public boolean isFirst() {
        return this == BEGUN || this == CAME;
    }
}
