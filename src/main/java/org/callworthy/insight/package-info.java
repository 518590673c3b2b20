/**
 * What the training department sees across the rooms: who holds which level, what expires, what waits; and takes away as a
 * table. Reads only; its one trace is the audit entry of an export.
 *
 * <p>Decides: nothing about anybody. It counts: a <em>line</em> is one person and one level of one track, with the
 * certification that speaks for it (a valid one before any other) and the open case, if there is one. A level is listed for
 * those whose job it is, where the scheme has opened it, and for whoever holds it or has a case. <em>Expiring</em> means
 * valid for {@value org.callworthy.insight.Standing#DAYS_AHEAD} days at most. A <em>stage</em> says what an open case waits
 * for. Everything is held to the reach of the reader's role (see {@code SiteLimits}). No scores anywhere. Tables: none.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "certification",
            "delivery",
            "scheme",
            "account",
            "document"
        })
package org.callworthy.insight;
