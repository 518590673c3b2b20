package org.callworthy.delivery;

import java.time.InstantSource;
import java.util.List;
import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was noticed during an attempt. An incident proves nothing by itself; a person looks at it. Called by services. */
@Service
@CalledByServices
public class Incidents {

    /** More that a browser tells of one attempt say nothing new and are not kept; what the server notes always is. */
    static final int MOST = 500;

    private final IncidentRepository incidents;
    private final InstantSource clock;

    Incidents(IncidentRepository incidents, InstantSource clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * What a browser tells again, because the reply did not reach it, is noted once.
     *
     * @return what was noted
     */
    @Transactional
    public List<NewIncident> note(AttemptId attempt, List<NewIncident> noticed) {
        List<Incident> known = incidents.of(attempt);
        List<NewIncident> noted = noticed.stream()
                .filter(one -> known.stream().noneMatch(each -> each.isTheSame(one)))
                .filter(one -> one.kind().isTheServers() || known.size() + noticed.indexOf(one) < MOST)
                .toList();
        noted.forEach(one -> incidents.insert(attempt, one, clock.instant()));
        return noted;
    }

    /** Erases those of a case for good. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(CaseId caseId) {
        incidents.delete(caseId);
    }

    public List<Incident> of(AttemptId attempt) {
        return incidents.of(attempt);
    }
}
