package org.callworthy.insight;

import static callworthy.db.Tables.CERTIFICATION_CASE;
import static callworthy.db.Tables.CERTIFICATION_NONCONFORMITY;
import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_ATTEMPT;
import static org.callworthy.insight.BoardRepository.among;
import static org.callworthy.insight.BoardRepository.track;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.callworthy.account.PersonId;
import org.callworthy.account.Reach;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.NonconformityState;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.CaseId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Repository;

/** Cases that are not over. */
@Repository
class OpenCaseRepository {

    private final DSLContext db;

    OpenCaseRepository(DSLContext db) {
        this.db = db;
    }

    List<CaseRow> open(BoardFilter filter, Reach reach, Instant now) {
        return db
                .select(
                        CERTIFICATION_CASE.ID,
                        CERTIFICATION_CASE.PERSON_ID,
                        CERTIFICATION_CASE.TRACK,
                        CERTIFICATION_CASE.LEVEL,
                        CERTIFICATION_CASE.STATE,
                        CERTIFICATION_CASE.STATE_SINCE,
                        DELIVERY_ASSIGNMENT.ID,
                        DELIVERY_ASSIGNMENT.COMPONENT,
                        DELIVERY_ASSIGNMENT.ATTEMPT_NO,
                        DELIVERY_ASSIGNMENT.KIND,
                        DELIVERY_ASSIGNMENT.STATE,
                        DELIVERY_ASSIGNMENT.OPENS_AT,
                        DELIVERY_ASSIGNMENT.CLOSES_AT,
                        DELIVERY_ATTEMPT.CLOSED_AT,
                        CERTIFICATION_NONCONFORMITY.DUE_ON)
                .from(CERTIFICATION_CASE)
                .leftJoin(DELIVERY_ASSIGNMENT)
                .on(DELIVERY_ASSIGNMENT.CASE_ID.eq(CERTIFICATION_CASE.ID))
                .leftJoin(DELIVERY_ATTEMPT)
                .on(DELIVERY_ATTEMPT.ASSIGNMENT_ID.eq(DELIVERY_ASSIGNMENT.ID))
                .leftJoin(CERTIFICATION_NONCONFORMITY)
                .on(
                        CERTIFICATION_NONCONFORMITY.RESIT_ID.eq(DELIVERY_ASSIGNMENT.ID),
                        CERTIFICATION_NONCONFORMITY.STATE.eq(NonconformityState.OPEN.name()))
                .where(CERTIFICATION_CASE.OPEN_KEY.isNotNull())
                .and(track(CERTIFICATION_CASE.TRACK, filter))
                .and(among(CERTIFICATION_CASE.PERSON_ID, filter, reach, now))
                .fetchGroups(CERTIFICATION_CASE.ID)
                .values()
                .stream()
                .map(OpenCaseRepository::caseRow)
                .toList();
    }

    private static CaseRow caseRow(Result<? extends Record> rows) {
        Record first = rows.getFirst();
        return new CaseRow(
                new CaseId(first.get(CERTIFICATION_CASE.ID)),
                new PersonId(first.get(CERTIFICATION_CASE.PERSON_ID)),
                new Rung(
                        Track.ofKey(first.get(CERTIFICATION_CASE.TRACK)),
                        Level.valueOf(first.get(CERTIFICATION_CASE.LEVEL))),
                CaseState.valueOf(first.get(CERTIFICATION_CASE.STATE)),
                first.get(CERTIFICATION_CASE.STATE_SINCE),
                rows.stream()
                        .filter(row -> row.get(DELIVERY_ASSIGNMENT.ID) != null)
                        .map(OpenCaseRepository::part)
                        .toList());
    }

    private static CasePart part(Record row) {
        LocalDate dueOn = row.get(CERTIFICATION_NONCONFORMITY.DUE_ON);
        return new CasePart(
                new AssignmentId(row.get(DELIVERY_ASSIGNMENT.ID)),
                row.get(DELIVERY_ASSIGNMENT.COMPONENT),
                row.get(DELIVERY_ASSIGNMENT.ATTEMPT_NO),
                AssignmentKind.valueOf(row.get(DELIVERY_ASSIGNMENT.KIND)),
                AssignmentState.valueOf(row.get(DELIVERY_ASSIGNMENT.STATE)),
                row.get(DELIVERY_ASSIGNMENT.OPENS_AT),
                row.get(DELIVERY_ASSIGNMENT.CLOSES_AT),
                row.get(DELIVERY_ATTEMPT.CLOSED_AT),
                dueOn == null
                        ? null
                        : dueOn.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
