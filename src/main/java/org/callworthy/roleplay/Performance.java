package org.callworthy.roleplay;

import java.time.Instant;
import java.util.Locale;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.RubricId;
import org.callworthy.scheme.SchemeVersionId;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.KeyId;
import org.jspecify.annotations.Nullable;

/**
 * One candidate's recorded attempt at a scenario.
 *
 * @param code all that raters get to know of whose it is
 * @param key under which its chunks and its recording are encrypted
 * @param voice whom the candidate heard
 * @param recording null until it is stored
 * @param samples length of the recording
 */
record Performance(
        PerformanceId id,
        AssignmentId assignment,
        CaseId caseId,
        PersonId person,
        String code,
        ScenarioId scenario,
        RubricId rubric,
        SchemeVersionId scheme,
        Locale language,
        String voice,
        KeyId key,
        PerformanceState state,
        Instant openedAt,
        @Nullable BlobId recording,
        long samples) {

    AttemptId attempt() {
        return new AttemptId(id.value());
    }
}
