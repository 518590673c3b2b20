package org.callworthy.certification;

import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.RecordingAccess;
import org.springframework.stereotype.Component;

/** Members of the committee may listen to the role-plays of cases that have come before it and that they may decide on. */
@Component
class CommitteeListens implements RecordingAccess {

    private final DossierRepository dossiers;
    private final CertificationCaseRepository cases;
    private final Deciders deciders;
    private final People people;

    CommitteeListens(DossierRepository dossiers, CertificationCaseRepository cases, Deciders deciders, People people) {
        this.dossiers = dossiers;
        this.cases = cases;
        this.deciders = deciders;
        this.people = people;
    }

    @Override
    public boolean mayHear(PersonId listener, PerformanceId performance) {
        return people.find(listener).roles().contains(Role.COMMITTEE)
                && dossiers.caseOf(performance)
                        .flatMap(cases::find)
                        .filter(on -> on.state() != CaseState.EXAMINATION)
                        .filter(on ->
                                deciders.barrier(on.id(), on.person(), listener).isEmpty())
                        .isPresent();
    }
}
