package org.callworthy.account;

/**
 * Somebody is being disabled: published in that transaction, before the person's row is held, as what listeners hold goes
 * before people.
 */
public record PersonDisabled(PersonId person) {}
