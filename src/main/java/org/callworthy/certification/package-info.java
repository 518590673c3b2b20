/**
 * The way from an application to a certification: cases, the committee's decision, nonconformities, and the legal status of
 * each certification with its history.
 *
 * <p>Decides: who may be admitted to a level (the scheme's prerequisites, and what earlier cases
 * left of its attempts and waiting days), when a case is ready for the committee, what the
 * votes come to (so many equal votes as the scheme's quorum asks), when a conditional decision has been fulfilled, and
 * whether a certification is valid, expired, suspended or withdrawn at any moment. Nothing is granted without named people:
 * a case whose nonconformities are closed goes back for a confirming vote. Who trained or rated the candidate, or is the
 * candidate, neither votes nor reviews nor changes a status: the service refuses, and so does the database, but for who has
 * trained the candidate only since they first decided.
 *
 * <p>Words: a <em>round</em> is one vote of the committee on a case; a <em>nonconformity</em> is a named shortfall with what
 * makes it good (evidence, or a resit of one component) and a day; a <em>dossier</em> is the evidence on one page.
 * Tables: {@code certification_*}. Rules: the scheme version of the case; ISO/IEC 17024:2012, 4.3, 9.2 to 9.5.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "scoring",
            "scoring :: ui",
            "rating",
            "exam",
            "roleplay",
            "delivery",
            "scheme",
            "account",
            "vault",
            "document"
        })
package org.callworthy.certification;
