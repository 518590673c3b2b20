package org.callworthy.scoring;

import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.AttemptReopened;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Cases;
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
    private final Cases cases;

    ScoringListener(Scoring scoring, Attempts attempts, Cases cases) {
        this.scoring = scoring;
        this.attempts = attempts;
        this.cases = cases;
    }

    @ApplicationModuleListener
    void on(SittingSubmitted submitted) {
        scoreIfClosed(new AttemptId(submitted.sitting().value()));
    }

    /** What it came to when time was up gives way at once: it must not be decided on. */
    @EventListener
    void on(AttemptReopened reopened) {
        scoring.supersede(reopened.attempt(), reopened.reason().text());
    }

    /** In the act’s own transaction: whatever is scored before it gives way, whatever comes after it knows of it. */
    @EventListener
    void giveWay(LateAnswersDecided decided) {
        if (!isOver(attempts.find(decided.attempt()))) {
            scoring.supersede(decided.attempt(), decided.reason());
        }
    }

    @ApplicationModuleListener
    void on(LateAnswersDecided decided) {
        scoreIfClosed(decided.attempt());
    }

    @ApplicationModuleListener
    void on(PerformanceRated rated) {
        scoreOnce(attempts.held(new AttemptId(rated.performance().value())));
    }

    private void scoreIfClosed(AttemptId id) {
        Attempt attempt = attempts.held(id);
        if (attempt.closed()) {
            scoreOnce(attempt);
        }
    }

    private void scoreOnce(Attempt attempt) {
        if (!isOver(attempt) && !scoring.isScored(attempt.id(), attempt.closedAt())) {
            scoring.supersede(attempt.id(), "The attempt was closed anew");
            scoring.score(attempt.id(), attempt.assignment());
        }
    }

    private boolean isOver(Attempt attempt) {
        return attempt.calledOff() || cases.find(attempt.caseId()).isEnded();
    }
}
