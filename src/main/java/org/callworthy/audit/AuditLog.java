package org.callworthy.audit;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.CalledByServices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes acts. Nothing personal goes into an entry: ids and codes only. */
@Service
@CalledByServices
public class AuditLog {

    private final AuditRepository entries;
    private final ObjectProvider<CurrentActor> actor;
    private final InstantSource clock;

    AuditLog(AuditRepository entries, ObjectProvider<CurrentActor> actor, InstantSource clock) {
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Appends an entry in the transaction of the act itself.
     *
     * @param act room, thing and past tense, e.g. {@code exam.sitting.submitted}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String act, Subject subject, Map<String, String> detail) {
        Optional<Long> actorId = Optional.ofNullable(actor.getIfAvailable()).flatMap(CurrentActor::actorId);
        entries.append(actorId, act, subject, detail, clock.instant());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String act, Subject subject) {
        record(act, subject, Map.of());
    }
}
