package org.callworthy.account;

import org.callworthy.common.Ids;
import org.callworthy.common.Languages;

/** People for tests, hired by the system. */
public final class Hired {

    private Hired() {}

    public static PersonId author(People people) {
        return author(people, "author-" + Ids.text(Ids.next()));
    }

    public static PersonId author(People people, String username) {
        return ActAs.system(() -> {
            PersonId id = people.hire(new NewPerson(username, username, null, null, Languages.ENGLISH, null));
            people.grant(id, Role.AUTHOR, null);
            return id;
        });
    }
}
