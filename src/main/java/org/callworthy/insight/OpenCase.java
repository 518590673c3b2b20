package org.callworthy.insight;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;

/**
 * A case that is not over.
 *
 * @param since from when it has been waiting for what the stage says
 * @param missed assignments whose window ran out before a start, and that can have another
 */
public record OpenCase(CaseId id, PersonId person, Rung rung, Stage stage, Instant since, List<AssignmentId> missed)
        implements Serializable {

    public OpenCase {
        missed = List.copyOf(missed);
    }
}
