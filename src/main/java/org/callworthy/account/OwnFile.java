package org.callworthy.account;

import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept about the signed-in person themselves. */
@Service
@CalledByServices
public class OwnFile {

    private final AccountRepository accounts;
    private final PersonFileRepository files;
    private final SignedIn signedIn;

    OwnFile(AccountRepository accounts, PersonFileRepository files, SignedIn signedIn) {
        this.accounts = accounts;
        this.files = files;
        this.signedIn = signedIn;
    }

    @Transactional(readOnly = true)
    public PersonFile open() {
        PersonId me = signedIn.id();
        return new PersonFile(
                accounts.find(me).orElseThrow(), files.roles(me), files.memberships(me), files.trainings(me));
    }
}
