/**
 * People, teams, sites and roles; sign-in; who managed and trained whom, and when.
 *
 * <p>Decides who somebody is and what they may do. A membership, a role or a training is never deleted: it ends, so that
 * every later question about impartiality can be answered for any day. Tables: {@code account_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "common :: ui", "audit", "document"})
package org.callworthy.account;
