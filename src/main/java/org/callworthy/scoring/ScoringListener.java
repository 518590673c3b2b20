package org.callworthy.scoring;

import java.time.Instant;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.AttemptReopened;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.LateAnswers;
import org.callworthy.delivery.LateAnswersDecided;
import org.callworthy.exam.SittingSubmitted;
import org.callworthy.rating.PerformanceRated;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Scores what was handed in or settled. Told twice, it changes nothing. What has been called off gets no result. */
@Component
class ScoringListener {

    private final Scoring scoring;
    private final Attempts attempts;
    private final Assignments assignments;
    private final LateAnswers lateAnswers;
    private final Cases cases;

    ScoringListener(Scoring scoring, Attempts attempts, Assignments assignments, LateAnswers lateAnswers, Cases cases) {
        this.scoring = scoring;
        this.attempts = attempts;
        this.assignments = assignments;
        this.lateAnswers = lateAnswers;
        this.cases = cases;
    }

    @ApplicationModuleListener
    void on(SittingSubmitted submitted) {
        AttemptId attempt = new AttemptId(submitted.sitting().value());
        if (attempts.find(attempt).closed()) {
            score(attempt, submitted.assignment());
        }
    }

    /** What it came to when time was up gives way at once: it must not be decided on. */
    @EventListener
    void on(AttemptReopened reopened) {
        scoring.supersede(reopened.attempt(), reopened.reason().text());
    }

    /** Told before the first scoring, it leaves that to it; told again, it finds what was computed since. */
    @ApplicationModuleListener
    void on(LateAnswersDecided decided) {
        Instant at = lateAnswers.decision(decided.attempt()).orElseThrow().at();
        if (attempts.find(decided.attempt()).closed()
                && !scoring.isScored(decided.attempt(), at)
                && scoring.supersede(decided.attempt(), decided.reason())) {
            score(decided.attempt(), decided.assignment());
        }
    }

    @ApplicationModuleListener
    void on(PerformanceRated rated) {
        AttemptId attempt = new AttemptId(rated.performance().value());
        score(attempt, attempts.find(attempt).assignment());
    }

    private void score(AttemptId attempt, AssignmentId assignment) {
        Attempt of = attempts.find(attempt);
        boolean over = of.calledOff()
                || cases.find(assignments.find(assignment).caseId()).isEnded();
        if (!over && !scoring.isScored(attempt, of.closedAt())) {
            scoring.supersede(attempt, "The attempt was closed anew");
            scoring.score(attempt, assignment);
        }
    }
}
