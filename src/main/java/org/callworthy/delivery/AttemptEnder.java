package org.callworthy.delivery;

/** Ends attempts of one kind with all that belongs to it. The room that holds them implements it. */
public interface AttemptEnder {

    AssignmentKind kind();

    /** Harmless if it is closed already. Not to be called within a transaction. */
    void end(AttemptId attempt);
}
