package org.callworthy.demo;

import java.util.List;
import org.callworthy.account.People;
import org.callworthy.certification.Certification;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.Grounds;
import org.callworthy.certification.StatusOutcome;
import org.callworthy.certification.Statuses;

/** What became of some who were certified. */
@OnlyInDemo
class Afterwards {

    private final Certifications certifications;
    private final Statuses statuses;
    private final People people;
    private final Hiring hiring;

    Afterwards(Certifications certifications, Statuses statuses, People people, Hiring hiring) {
        this.certifications = certifications;
        this.statuses = statuses;
        this.people = people;
        this.hiring = hiring;
    }

    void comes(Candidacy candidacy, Life.Aftermath aftermath) {
        switch (aftermath) {
            case NONE -> {}
            case SUSPENDED, WITHDRAWN -> changeStatus(candidacy, aftermath);
            case LEFT ->
                hiring.as("admin", () -> {
                    people.disable(hiring.id(candidacy.who.username()));
                });
        }
    }

    private void changeStatus(Candidacy candidacy, Life.Aftermath aftermath) {
        List<Certification> held = certifications.of(hiring.id(candidacy.who.username()));
        CertificationId id = held.getFirst().id();
        for (DemoPerson member : CommitteeRoom.members(candidacy)) {
            StatusOutcome outcome = hiring.as(
                    member.username(),
                    () -> aftermath == Life.Aftermath.SUSPENDED
                            ? statuses.suspend(id, Grounds.INVESTIGATION, reason("suspend", member, candidacy))
                            : statuses.withdraw(id, Grounds.MISUSE, reason("withdraw", member, candidacy)));
            if (outcome instanceof StatusOutcome.Changed) {
                return;
            }
        }
        throw new IllegalStateException("Nobody may change the status of " + candidacy.who.username());
    }

    private static String reason(String about, DemoPerson member, Candidacy candidacy) {
        return Words.of(about, member.language(), candidacy.luck);
    }
}
