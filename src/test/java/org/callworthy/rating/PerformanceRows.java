package org.callworthy.rating;

import static callworthy.db.Tables.DELIVERY_ASSIGNMENT;
import static callworthy.db.Tables.DELIVERY_ATTEMPT;
import static callworthy.db.Tables.ROLEPLAY_ACTION;
import static callworthy.db.Tables.ROLEPLAY_PERFORMANCE;
import static callworthy.db.Tables.ROLEPLAY_SCENARIO;
import static org.callworthy.rating.RatingScene.LONG_AGO;
import static org.callworthy.rating.RatingScene.PERFORMED;

import org.callworthy.common.Ids;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.delivery.Case;
import org.callworthy.delivery.CloseReason;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.ScenarioFile;
import org.callworthy.roleplay.TimelineKind;
import org.callworthy.scheme.RubricId;
import org.jooq.DSLContext;

/** A recorded performance, straight into its tables. */
final class PerformanceRows {

    private PerformanceRows() {}

    static PerformanceId insert(DSLContext db, Case of, RubricId rubric) {
        PerformanceId id = new PerformanceId(Ids.next());
        long assignment = assignment(db, of);
        attempt(db, of, assignment, id);
        db.insertInto(ROLEPLAY_PERFORMANCE)
                .set(ROLEPLAY_PERFORMANCE.ID, id.value())
                .set(ROLEPLAY_PERFORMANCE.ASSIGNMENT_ID, assignment)
                .set(ROLEPLAY_PERFORMANCE.CASE_ID, of.id().value())
                .set(ROLEPLAY_PERFORMANCE.PERSON_ID, of.person().value())
                .set(ROLEPLAY_PERFORMANCE.CODE, RatingScene.code(id))
                .set(ROLEPLAY_PERFORMANCE.SCENARIO_ID, scenario(db, rubric))
                .set(ROLEPLAY_PERFORMANCE.RUBRIC_ID, rubric.value())
                .set(ROLEPLAY_PERFORMANCE.SCHEME_VERSION_ID, of.scheme().value())
                .set(ROLEPLAY_PERFORMANCE.LANGUAGE, "en")
                .set(ROLEPLAY_PERFORMANCE.VOICE, "kevin16")
                .set(ROLEPLAY_PERFORMANCE.KEY_ID, 1L)
                .set(ROLEPLAY_PERFORMANCE.STATE, "RECORDED")
                .set(ROLEPLAY_PERFORMANCE.OPENED_AT, PERFORMED)
                .set(ROLEPLAY_PERFORMANCE.SAMPLES, 4L * 60 * 16_000)
                .execute();
        happened(db, id, 1, TimelineKind.LINE_STARTED, "opening", "", 1_500);
        happened(db, id, 2, TimelineKind.ACTION, "my-money", "release-refund", 95_000);
        return id;
    }

    static void close(DSLContext db, PerformanceId id, CloseReason reason) {
        db.update(DELIVERY_ATTEMPT)
                .set(DELIVERY_ATTEMPT.CLOSED_AT, PERFORMED.plusSeconds(4 * 60))
                .set(DELIVERY_ATTEMPT.CLOSE_REASON, reason.name())
                .where(DELIVERY_ATTEMPT.ID.eq(id.value()))
                .execute();
    }

    private static long assignment(DSLContext db, Case of) {
        long id = Ids.next();
        db.insertInto(DELIVERY_ASSIGNMENT)
                .set(DELIVERY_ASSIGNMENT.ID, id)
                .set(DELIVERY_ASSIGNMENT.CASE_ID, of.id().value())
                .set(DELIVERY_ASSIGNMENT.PERSON_ID, of.person().value())
                .set(DELIVERY_ASSIGNMENT.KIND, "ROLE_PLAY")
                .set(DELIVERY_ASSIGNMENT.COMPONENT, "role-play")
                .set(DELIVERY_ASSIGNMENT.ATTEMPT_NO, 1)
                .set(DELIVERY_ASSIGNMENT.OPENS_AT, LONG_AGO)
                .set(DELIVERY_ASSIGNMENT.CLOSES_AT, PERFORMED)
                .set(DELIVERY_ASSIGNMENT.MINUTES, 20)
                .set(DELIVERY_ASSIGNMENT.STATE, "CLOSED")
                .set(DELIVERY_ASSIGNMENT.ASSIGNED_AT, LONG_AGO)
                .set(DELIVERY_ASSIGNMENT.VERSION, 1)
                .execute();
        return id;
    }

    private static void attempt(DSLContext db, Case of, long assignment, PerformanceId id) {
        db.insertInto(DELIVERY_ATTEMPT)
                .set(DELIVERY_ATTEMPT.ID, id.value())
                .set(DELIVERY_ATTEMPT.ASSIGNMENT_ID, assignment)
                .set(DELIVERY_ATTEMPT.PERSON_ID, of.person().value())
                .set(DELIVERY_ATTEMPT.LANGUAGE, "en")
                .set(DELIVERY_ATTEMPT.EPOCH, 1)
                .set(DELIVERY_ATTEMPT.STARTED_AT, PERFORMED)
                .set(DELIVERY_ATTEMPT.DEADLINE, PERFORMED.plusSeconds(20 * 60))
                .execute();
        close(db, id, CloseReason.CANDIDATE);
    }

    private static void happened(
            DSLContext db, PerformanceId id, int seq, TimelineKind kind, String step, String detail, int atMillis) {
        db.insertInto(ROLEPLAY_ACTION)
                .set(ROLEPLAY_ACTION.PERFORMANCE_ID, id.value())
                .set(ROLEPLAY_ACTION.EPOCH, 1)
                .set(ROLEPLAY_ACTION.SEQ, seq)
                .set(ROLEPLAY_ACTION.KIND, kind.name())
                .set(ROLEPLAY_ACTION.STEP, step)
                .set(ROLEPLAY_ACTION.DETAIL, detail)
                .set(ROLEPLAY_ACTION.AT_MS, atMillis)
                .set(ROLEPLAY_ACTION.RECEIVED_AT, PERFORMED)
                .set(ROLEPLAY_ACTION.STALE, false)
                .set(ROLEPLAY_ACTION.LATE, false)
                .execute();
    }

    private static long scenario(DSLContext db, RubricId rubric) {
        long id = Ids.next();
        db.insertInto(ROLEPLAY_SCENARIO)
                .set(ROLEPLAY_SCENARIO.ID, id)
                .set(ROLEPLAY_SCENARIO.SCENARIO_KEY, "s" + Ids.text(id))
                .set(ROLEPLAY_SCENARIO.NUMBER, 1)
                .set(ROLEPLAY_SCENARIO.TRACK, "agent")
                .set(ROLEPLAY_SCENARIO.TITLE, "{\"en\":\"A late refund\",\"zh-CN\":\"迟到的退款\"}")
                .set(ROLEPLAY_SCENARIO.RUBRIC_ID, rubric.value())
                .set(ROLEPLAY_SCENARIO.SOURCE, lateRefund())
                .set(ROLEPLAY_SCENARIO.SHA256, new byte[32])
                .set(ROLEPLAY_SCENARIO.STATE, "PUBLISHED")
                .set(ROLEPLAY_SCENARIO.IMPORTED_AT, LONG_AGO)
                .execute();
        return id;
    }

    private static String lateRefund() {
        String file = "scenarios/late-refund/scenario.yaml";
        return CanonicalJson.of(ScenarioFile.parse(file, RatingScene.read(file))
                .document()
                .orElseThrow()
                .root());
    }
}
