package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Instant;
import org.callworthy.account.PersonId;

/** @param attemptNo counts the assignments of one component within a case, from 1 */
public record Assignment(
        AssignmentId id,
        CaseId caseId,
        PersonId person,
        AssignmentKind kind,
        String component,
        int attemptNo,
        Instant opensAt,
        Instant closesAt,
        int minutes,
        AssignmentState state)
        implements Serializable {}
