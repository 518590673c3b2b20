/**
 * Item banks: items with their versions and keys, the materials that items rest on, and how a response is scored.
 *
 * <p>Decides which items may be used ({@code approved}), and what points a response earns. Words: an <em>item</em> is a
 * question with an id for ever, an <em>item version</em> its text, which never changes once it is approved; a
 * <em>material</em> is a sheet that items rest on; the <em>key</em> is what is right, the <em>expert</em> values of a
 * situational judgement are how fitting experts find each reaction. A <em>draft</em> is a version that is being written; somebody who
 * has not written it <em>approves</em> it, and then it never changes. Candidates only ever get an {@code ItemFace}, which
 * has no key. What is heard with an item is spoken ahead of time; where a language has no voice, the item is
 * in no form. Pictures come below a stem; whatever file they were, only what was decoded and written anew is kept. Shape of a file is checked by {@code bank.schema.json}, meaning by {@code BankRules}. Tables: {@code
 * bank_*}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: ui",
            "common :: yaml",
            "audit",
            "scheme",
            "speech",
            "document",
            "vault",
            "account"
        })
package org.callworthy.bank;
