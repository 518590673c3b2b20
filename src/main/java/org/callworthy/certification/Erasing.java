package org.callworthy.certification;

import java.time.InstantSource;
import java.util.Map;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.certification.Erasure.Cause;
import org.callworthy.certification.Erasure.What;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.ReasonErasure;
import org.callworthy.exam.AnswerErasure;
import org.callworthy.rating.RatingErasure;
import org.callworthy.roleplay.Recordings;
import org.callworthy.scoring.Results;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases what was gathered of a case, once. The caller holds the case's lock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Erasing {

    private final RetentionRepository retention;
    private final NonconformityRepository nonconformities;
    private final Recordings recordings;
    private final AnswerErasure answers;
    private final Incidents incidents;
    private final ReasonErasure reasons;
    private final RatingErasure ratings;
    private final Results results;
    private final Vault vault;
    private final AuditLog audit;
    private final InstantSource clock;

    Erasing(
            RetentionRepository retention,
            NonconformityRepository nonconformities,
            Recordings recordings,
            AnswerErasure answers,
            Incidents incidents,
            ReasonErasure reasons,
            RatingErasure ratings,
            Results results,
            Vault vault,
            AuditLog audit,
            InstantSource clock) {
        this.retention = retention;
        this.nonconformities = nonconformities;
        this.recordings = recordings;
        this.answers = answers;
        this.incidents = incidents;
        this.reasons = reasons;
        this.ratings = ratings;
        this.results = results;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return whether there was something left to erase */
    boolean recordings(CaseId id, Cause cause) {
        return once(id, What.RECORDINGS, cause, () -> recordings.erase(id));
    }

    boolean records(CaseId id, Cause cause) {
        return once(id, What.RECORDS, cause, () -> eraseRecords(id));
    }

    private void eraseRecords(CaseId id) {
        nonconformities.of(id).stream()
                .flatMap(each -> each.answers().stream())
                .forEach(answer -> vault.erase(vault.describe(answer.evidence()).key()));
        retention.deleteRecords(id);
        results.erase(id);
        ratings.erase(id);
        incidents.erase(id);
        reasons.erase(id);
        recordings.eraseTimelines(id);
        answers.erase(id);
    }

    private boolean once(CaseId id, What what, Cause cause, Runnable erase) {
        if (retention.erasures(id).stream().anyMatch(erasure -> erasure.what() == what)) {
            return false;
        }
        erase.run();
        retention.insert(id, new Erasure(what, cause, clock.instant()));
        audit.record(
                "certification.case.erased",
                Subject.of("case", id.value()),
                Map.of("what", what.name(), "cause", cause.name()));
        return true;
    }
}
