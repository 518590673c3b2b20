package org.callworthy.bank;

import java.util.function.Supplier;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Hired;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A bank as its file has it, and authors who work on it. */
@CallworthyTest
@Transactional
abstract class BankAuthors {

    static final String BANK = "agent-foundation";

    @Autowired
    BankImport imports;

    @Autowired
    Bank bank;

    @Autowired
    Drafts drafts;

    @Autowired
    ItemReviews reviews;

    @Autowired
    BankMaterials materials;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    @BeforeEach
    void aBank() {
        ActAs.system(() -> imports.importFile("b.yaml", BankYaml.GOOD));
    }

    PersonId author(String username) {
        return Hired.author(people, username);
    }

    <T> T as(PersonId person, Supplier<T> work) {
        return actAs.person(person, work);
    }
}
