package org.callworthy.delivery;

/** Ends attempts of one kind with all that belongs to it. The room that holds them implements it. */
public interface AttemptEnder {

    AssignmentKind kind();

    /**
     * Harmless if it is closed already. Not to be called within a transaction.
     *
     * @param entered runs in the transaction that ends it, if it is this call that does
     * @return whether it was
     */
    boolean end(AttemptId attempt, Runnable entered);
}
