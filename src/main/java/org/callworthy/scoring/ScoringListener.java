package org.callworthy.scoring;

import java.time.Instant;
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
    private final LateAnswers lateAnswers;
    private final Cases cases;

    ScoringListener(Scoring scoring, Attempts attempts, LateAnswers lateAnswers, Cases cases) {
        this.scoring = scoring;
        this.attempts = attempts;
        this.lateAnswers = lateAnswers;
        this.cases = cases;
    }

    @ApplicationModuleListener
    void on(SittingSubmitted submitted) {
        Attempt attempt = attempts.held(new AttemptId(submitted.sitting().value()));
        if (attempt.closed()) {
            scoreOnce(attempt);
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
        Attempt attempt = attempts.held(decided.attempt());
        Instant at = lateAnswers.decision(attempt.id()).orElseThrow().at();
        if (attempt.closed()
                && !isOver(attempt)
                && !scoring.isScored(attempt.id(), at)
                && scoring.supersede(attempt.id(), decided.reason())) {
            scoring.score(attempt.id(), attempt.assignment());
        }
    }

    @ApplicationModuleListener
    void on(PerformanceRated rated) {
        scoreOnce(attempts.held(new AttemptId(rated.performance().value())));
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
