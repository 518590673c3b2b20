/**
 * The command line: {@code serve} and {@code check}. Reads options, hands over to other rooms, sets the exit code (0
 * fine, 1 findings, 2 wrong usage). Starts no Spring by itself, so that {@code check} and {@code --help} answer at once.
 * Has no tables.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"common", "common :: yaml", "audit", "scheme", "bank", "roleplay"})
package org.callworthy.cli;
