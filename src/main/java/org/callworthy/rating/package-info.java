/**
 * Hands performances to raters, takes their scores, and settles what they come to.
 *
 * <p>Decides: who may rate (the role that the scheme names; nobody of the candidate's team, nobody who trained them lately,
 * nobody who decides the case: ISO/IEC 17024:2012, 5.2 and 6.2; looked at when a performance is given to somebody, when they
 * open it, and when they hand in), when a third rating is needed, and the score on each criterion
 * ({@code Resolution}). Raters know a performance by its code only and see neither totals nor cuts, so that nobody aims at one.
 *
 * <p>Words: a <em>rating</em> is one rater's work on one performance; a <em>mark</em> is what it holds on one criterion, a score
 * and a note pinned to a moment; a <em>place</em> is first, second or third rater; a performance <em>waits</em> while a
 * place cannot be filled; a <em>bar</em> is why a person may not rate it. Tables: {@code rating_*}; the foreign key of
 * {@code rating_assignment} to delivery's involvement refuses a rater who decides.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "roleplay",
            "exam",
            "delivery",
            "scheme",
            "account",
            "vault",
            "measurement"
        })
package org.callworthy.rating;
