/**
 * Who is to do what, when and for how long: a case's identity and who is involved in it, assignments, attempts with their
 * clock, tokens and incidents. The exam and the role-play run on it.
 *
 * <p>Decides: whether another attempt is allowed (limits and waiting days of the scheme's component), whether a start is in
 * time, which device goes on (each start raises the epoch, and so does disabling the person), when time is up (the start plus
 * the sum of the clock's ledger), who may act on an attempt (within reach, and never their own), and on which side of a case a person stands; the primary key of
 * {@code delivery_involvement} refuses a decider who trained or rated (ISO/IEC 17024:2012, 4.3 and 9.4.2).
 *
 * <p>Words: a <em>case</em> is one person's way to one level; an <em>assignment</em> is one component to be done once within
 * a window; an <em>attempt</em> is its clocked execution; an <em>epoch</em> counts the starts of an attempt: only the newest
 * goes on. A token is 256 random bits, of which only the hash is stored; in a browser it travels as
 * {@code Authorization: Bearer}, and the controllers behind it get its {@link org.callworthy.delivery.Bearer} as principal.
 *
 * <p>The clock is just: its ledger only grows, each entry with a reason and a name. A pause stops it, and answers that arrive
 * meanwhile count, as they may have been typed before; more time that is given after the deadline counts from then on and
 * reopens an exam that the clock closed, unless somebody voted on it; an outage of the servers is noticed by the gap in the
 * pulse and given back to all it hit, to nobody twice; only a call that is closed cannot be taken up again, so it waits after an
 * outage for what its browser kept. Answers that came late count only if an invigilator decides so.
 *
 * <p>An <em>exam day</em> has a window, a place (or is remote), seats and what can be sat on it. A <em>booking</em> puts a person
 * on one of its seats with all that they have to sit there; while it holds, the day's window is that of its assignments. One
 * booking has a seat, one person a seat a day: unique keys see to it, whoever asks at once. Days are held before people's
 * calendars, these before assignments.
 *
 * <p>Tables: {@code delivery_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"common", "common :: ui", "audit", "scheme", "account", "notice"})
package org.callworthy.delivery;
