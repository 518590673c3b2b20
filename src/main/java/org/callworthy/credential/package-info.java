/**
 * The artefacts of a certification: numbers, verification codes, certificates as PDF, and the page on which anyone checks one.
 *
 * <p>Decides nothing about anybody: it issues when {@code certification} has certified, issues anew when a suspension ends
 * (the earlier artefact is then superseded), and reads the legal status live. Words: a <em>credential</em> is what is
 * issued; its <em>code</em> is the secret in the link on the certificate; a <em>series</em> counts the numbers of one track,
 * level and year. Tables: {@code credential_*}. Source: ISO/IEC 17024:2012, 7.2 and 9.4.8.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"common", "common::ui", "audit", "certification", "scheme", "account", "vault"})
package org.callworthy.credential;
