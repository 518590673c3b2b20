package org.callworthy.scoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.Ids;
import org.callworthy.common.Points;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.CaseId;
import org.callworthy.scheme.SchemeVersionId;
import org.jspecify.annotations.Nullable;

/** Builds results for tests, part by part. */
final class TestResult {

    static final CaseId CASE = new CaseId(1);
    static final Instant COMPUTED = Instant.parse("2026-03-01T09:00:00Z");

    private final String component;
    private final List<CompetencyPart> parts = new ArrayList<>();
    private AttemptId attempt = new AttemptId(Ids.next());
    private int attemptNo = 1;
    private boolean criticalFailed;
    private @Nullable BigDecimal margin;
    private @Nullable Superseded superseded;

    private TestResult(String component) {
        this.component = component;
    }

    static TestResult exam() {
        return new TestResult("exam");
    }

    static TestResult rolePlay() {
        return new TestResult("role-play");
    }

    TestResult attempt(int number) {
        attemptNo = number;
        return this;
    }

    /** Of the same attempt as another. */
    TestResult like(ComponentResult other) {
        return of(other.attempt());
    }

    TestResult of(AttemptId which) {
        attempt = which;
        return this;
    }

    TestResult criticallyFailed() {
        criticalFailed = true;
        return this;
    }

    TestResult margin(String percent) {
        margin = new BigDecimal(percent);
        return this;
    }

    TestResult superseded() {
        superseded = new Superseded(COMPUTED.plusSeconds(60), "Key of an item corrected");
        return this;
    }

    TestResult part(String competency, String gained, int attainable) {
        Points points = new Points(new BigDecimal(gained), BigDecimal.valueOf(attainable));
        parts.add(new CompetencyPart(competency, points, attainable, margin));
        return this;
    }

    ComponentResult build() {
        return new ComponentResult(
                new ResultId(Ids.next()),
                CASE,
                component,
                component.equals("exam") ? AssignmentKind.EXAM : AssignmentKind.ROLE_PLAY,
                new AssignmentId(Ids.next()),
                attempt,
                new SchemeVersionId(7),
                attemptNo,
                parts.stream().map(CompetencyPart::points).reduce(Points.NONE, Points::plus),
                margin,
                criticalFailed,
                parts,
                COMPUTED,
                superseded);
    }
}
