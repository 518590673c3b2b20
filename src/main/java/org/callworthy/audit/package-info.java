/**
 * Who did what to which thing, when. An act and its entry are one transaction; entries are appended unchained, so that
 * writers do not queue, and a sealer chains them within a second. Checkpoints outside the database show a cut tail.
 * Tables: {@code audit_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common"})
package org.callworthy.audit;
