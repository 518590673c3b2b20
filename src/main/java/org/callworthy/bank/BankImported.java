package org.callworthy.bank;

/** A bank was taken in: what is heard with its items may have to be made. */
public record BankImported(String bank) {}
