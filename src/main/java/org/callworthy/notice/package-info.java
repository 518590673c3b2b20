/**
 * What people are told: an inbox for each person, and appointments as calendar files. No mail is sent.
 *
 * <p>Decides: nothing. Other rooms send a <em>notice</em> in the transaction of the act that it tells of: a key of the
 * translation bundles with typed arguments, so that everybody reads it in their language, whatever it is by then. An
 * <em>event</em> is an appointment for a calendar: its uid stays, its sequence grows with each change, and a cancellation is
 * one more change. Source of the file: RFC 5545 and, for the methods, RFC 5546. Tables: {@code notice_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"common", "common :: ui", "audit", "account"})
package org.callworthy.notice;
