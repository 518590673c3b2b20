/**
 * Exams: forms made from the bank by the blueprint, sittings under delivery's clock, the journal of answers.
 *
 * <p>Decides which items a candidate gets, and which answers count. An answer is acknowledged only once it is durable. In the
 * journal of a sitting the current answer to an item is the one with the highest sequence number of the highest epoch;
 * what arrived from an older epoch is stale, what arrived after the deadline or the hand-in is late: both are kept and
 * flagged and count no more, but for what had come late by the time at which an invigilator decided that it counts. Under one
 * number of an epoch an item has one entry: what else comes under it is refused, and the client numbers it anew. An item
 * without an entry was not reached; one whose current response is empty was omitted.
 *
 * <p>Words: a <em>form</em> is the items that one candidate gets, in their order and with their options in the order shown; a
 * <em>sitting</em> is one attempt at a form and has the attempt's id; a <em>place</em> is an item's number in the form, the
 * only name that the browser knows it by; a <em>set</em> is forms prepared together by authors, of which candidates get copies
 * while it is active. Tables: {@code exam_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "bank",
            "delivery",
            "delivery :: ui",
            "scheme",
            "account",
            "vault"
        })
package org.callworthy.exam;
