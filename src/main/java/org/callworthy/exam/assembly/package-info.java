/**
 * Parallel forms by optimisation: pure, without Spring, database or clock. Decides which items make forms that each meet a
 * blueprint, share no more than they may, and differ as little as possible in expected difficulty and time.
 *
 * <p>The model is that of linear test assembly (Theunissen 1985; van der Linden 2005, Linear Models for Optimal Test Design,
 * chapters 4 and 5): a variable of 0 or 1 says whether an item stands in a cell of the blueprint. Forms are assembled one
 * after the other, each nearest to the same target, so that they are parallel to each other (chapter 6 there: sequential
 * assembly with a common target). Whether all forms together are possible is decided beforehand on how often each item
 * could be used; where they are not, the constraints that clash are those of which none can be left out. Where the forms after
 * that are not found one after the other, they are begun anew with other lots; of few items they are then solved all at once,
 * which finds them or tells the constraints that clash.
 */
@org.jspecify.annotations.NullMarked
package org.callworthy.exam.assembly;
