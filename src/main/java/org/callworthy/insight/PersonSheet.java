package org.callworthy.insight;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.callworthy.account.PersonFile;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Status;
import org.callworthy.common.LocalizedText;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.CaseId;
import org.jspecify.annotations.Nullable;

/** A person as the training department sees them: where they stood, what they hold, what goes on. No scores. */
public record PersonSheet(PersonFile file, List<Stay> stays, List<Holding> holdings, List<CaseLine> cases)
        implements Serializable {

    public PersonSheet {
        stays = List.copyOf(stays);
        holdings = List.copyOf(holdings);
        cases = List.copyOf(cases);
    }

    /** @param leads who led the team while the person was there: at the end of their stay, or now */
    public record Stay(PersonFile.Membership membership, List<String> leads) implements Serializable {}

    public record Holding(
            CertificationId id,
            Rung rung,
            Status status,
            Standing standing,
            java.time.LocalDate from,
            java.time.LocalDate until)
            implements Serializable {}

    /**
     * @param open what it waits for; null once it is over
     * @param parts every assignment, the newest first
     */
    public record CaseLine(
            CaseId id,
            Rung rung,
            CaseState state,
            Instant openedAt,
            @Nullable Instant decidedAt,
            @Nullable OpenCase open,
            List<PartLine> parts)
            implements Serializable {}

    /**
     * @param missed whether its window ran out before a start
     * @param canHaveAnotherWindow whether it is still for the department to give one
     */
    public record PartLine(
            LocalizedText title,
            Assignment assignment,
            @Nullable Attempt attempt,
            boolean missed,
            boolean canHaveAnotherWindow)
            implements Serializable {}
}
