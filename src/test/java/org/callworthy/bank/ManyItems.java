package org.callworthy.bank;

/** Items in numbers, for benchmarks. */
public final class ManyItems {

    private ManyItems() {}

    /** Of the types that every format has. */
    public static BankText bank(int items) {
        return new RandomItems(1)
                .bank(items, "single-choice", "multiple-choice", "true-false", "numeric", "short-text", "matching");
    }
}
