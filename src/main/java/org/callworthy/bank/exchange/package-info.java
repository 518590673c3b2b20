/**
 * Items from and to the formats of other systems. A reader makes of each question the tree that would stand for it in a bank's
 * file, and tells what it could not carry over; it never guesses what the file does not say. Readers are pure: they get bytes or
 * text that was checked and opened in a process of its own, and never throw for what a file contains.
 */
@org.jspecify.annotations.NullMarked
package org.callworthy.bank.exchange;
