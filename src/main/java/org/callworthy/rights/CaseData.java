package org.callworthy.rights;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.Erasure;
import org.callworthy.certification.NonconformityState;
import org.callworthy.certification.Status;
import org.callworthy.certification.StatusEntry;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.jspecify.annotations.Nullable;

/**
 * A case as its candidate may have it.
 *
 * @param result null until a decision stands, and once its records are erased
 * @param reasons of the decision, without names
 */
record CaseData(
        String id,
        Track track,
        Level level,
        String title,
        CaseState state,
        Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable LocalDate recordingsKeptUntil,
        @Nullable LocalDate recordsKeptUntil,
        List<Erasure> erased,
        List<Consent> consents,
        List<AttemptData> attempts,
        @Nullable Result result,
        List<String> reasons,
        List<Condition> conditions,
        @Nullable Certificate certificate) {

    /** @param text Markdown, in the language in which it was read */
    record Consent(String title, int version, String language, Instant acceptedAt, String text) {}

    record Result(@Nullable Share overall, List<Share> components, List<Share> competencies) {}

    /**
     * @param percent of what could be had; two decimals
     * @param error standard error in percent points; null where it cannot be told
     * @param cut percent to be reached; null where there is none
     */
    record Share(
            String title,
            BigDecimal percent,
            @Nullable BigDecimal error,
            @Nullable BigDecimal cut,
            boolean reached) {}

    record Condition(String finding, LocalDate dueOn, NonconformityState state, List<HandedIn> handedIn) {}

    /** @param file where it lies in the copy */
    record HandedIn(
            String rootCause,
            String actionTaken,
            String file,
            Instant at,
            @Nullable Boolean accepted,
            @Nullable String note) {}

    record Certificate(
            LocalDate validFrom, LocalDate validUntil, Status status, List<Change> history, List<Issued> issued) {}

    record Change(StatusEntry.Kind to, String reason, Instant since) {}

    record Issued(
            String number,
            String code,
            String holder,
            Instant at,
            @Nullable Instant supersededAt) {}
}
