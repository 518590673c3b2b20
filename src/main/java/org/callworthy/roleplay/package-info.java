/**
 * Role-plays: scenarios with a caller whose moods change, the simulated desktop, performances and their recordings.
 *
 * <p>Words: a <em>scenario</em> is a script of <em>steps</em>, in each of which the caller says a <em>line</em> in a
 * <em>mood</em> and the candidate answers; <em>actions</em> are buttons of the desktop that decide the next step; a
 * <em>performance</em> is one candidate's recorded attempt. Shape of a scenario is checked by {@code
 * scenario.schema.json}, meaning by {@code ScenarioRules}. Tables: {@code roleplay_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "common :: yaml",
            "audit",
            "delivery",
            "delivery :: ui",
            "scheme",
            "speech",
            "document",
            "vault",
            "account"
        })
package org.callworthy.roleplay;
