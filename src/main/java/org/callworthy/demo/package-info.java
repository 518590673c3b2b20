/**
 * What a fresh installation finds: the shipped content and, in the demo, people with a past.
 *
 * <p>Nothing here writes into another room's tables: people are hired, trained, examined, rated and decided on through the
 * same services as everybody later, in the order in which it happened, while {@link org.callworthy.common.WorkingClock}
 * stands in the past. Who there is and what becomes of them follows from one seed. Tables: {@code demo_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule
package org.callworthy.demo;
