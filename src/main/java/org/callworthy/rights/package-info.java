/**
 * What people may do with the data that is held about them: look, and take a copy.
 *
 * <p>Decides what a copy holds: the account, the agreements accepted, what was answered, said and done in exams and calls,
 * and, once a decision stands, what the page of the case shows. Of other people there is nothing in it (no raters, no
 * members of the committee, no trainers), and nothing of the bank's or the scenarios' secrets (no questions, no keys, no
 * lines of the caller). Ending a case and withdrawing consent are {@code certification}'s. Every copy leaves an audit
 * entry. Tables: none. Source: GDPR, articles 15 and 20; PIPL, article 45; ISO/IEC 17024:2012, 7.3.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "audit",
            "credential",
            "certification",
            "scoring",
            "roleplay",
            "exam",
            "delivery",
            "notice",
            "scheme",
            "account"
        })
package org.callworthy.rights;
