/**
 * Makes results of exams and role-plays, and of them a profile of the case: by component, by competency, overall, each with
 * its margin and its cut, and what is recommended to the committee, which alone decides.
 *
 * <p>Decides: the points of each item (by bank's scoring) and of each performance (as rating settled it), the formulas of
 * {@code Weighing}, and the recommendation of {@code Advice}. All of it is exact; only margins are statistics.
 *
 * <p>Words: a <em>result</em> is what one attempt at a component came to; a newer computation <em>supersedes</em> it with a reason
 * and leaves it readable; the result of the latest attempt <em>counts</em>; a <em>score</em> is a share with its margin and its
 * cut; a <em>shortfall</em> is what stands below its cut. Tables: {@code scoring_*}. Rules come from the scheme version of
 * the case.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "rating",
            "exam",
            "roleplay",
            "bank",
            "delivery",
            "scheme",
            "account",
            "measurement"
        })
package org.callworthy.scoring;
