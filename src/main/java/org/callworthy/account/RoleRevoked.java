package org.callworthy.account;

/** Somebody is losing a role: published as {@link PersonDisabled} is, in that transaction and before the person's row is held. */
public record RoleRevoked(PersonId person, Role role) {}
