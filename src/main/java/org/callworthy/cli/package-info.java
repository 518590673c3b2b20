/**
 * The command line: {@code serve}, {@code check}, {@code import}, {@code export}, {@code people generate} and {@code receipt verify}. Reads options, hands over to other rooms, sets the exit code (0
 * fine, 1 findings, 2 wrong usage). Starts no Spring by itself, so that {@code check} and {@code --help} answer at once.
 * What needs the
 * database works at one door of the application, started without its pages ({@link org.callworthy.cli.Backstage}). Has no
 * tables.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: yaml",
            "audit",
            "scheme",
            "bank",
            "roleplay",
            "account",
            "delivery",
            "certification",
            "exam"
        })
package org.callworthy.cli;
