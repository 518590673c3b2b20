package org.callworthy.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.rating.Mark;
import org.callworthy.rating.QueueEntry;
import org.callworthy.rating.RatingState;
import org.callworthy.rating.Ratings;
import org.callworthy.rating.SubmitOutcome;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.scheme.Criterion;
import org.callworthy.scheme.Rubrics;

/** Where raters work their queues off. */
@OnlyInDemo
class RatingRoom {

    private static final Duration TIME_FOR_ONE = Duration.ofMinutes(17);
    private static final int NOTE_EVERY = 3;

    private final Ratings ratings;
    private final Rubrics rubrics;
    private final Hiring hiring;
    private final Map<PerformanceId, Candidacy> heard = new HashMap<>();
    private final List<DemoPerson> raters = new ArrayList<>();
    private final Set<Instant> planned = new HashSet<>();

    RatingRoom(Ratings ratings, Rubrics rubrics, Hiring hiring) {
        this.ratings = ratings;
        this.rubrics = rubrics;
        this.hiring = hiring;
    }

    void admit(DemoPerson rater) {
        raters.add(rater);
    }

    void add(PerformanceId performance, Candidacy candidacy) {
        heard.put(performance, candidacy);
        candidacy.ratings = 0;
    }

    /** On some morning all raters look what there is to rate. */
    void plan(Instant morning, Timeline timeline) {
        if (planned.add(morning)) {
            timeline.settledAt(morning, () -> raters.forEach(rater -> look(rater, morning, timeline)));
        }
    }

    private void look(DemoPerson rater, Instant morning, Timeline timeline) {
        if (!hiring.knows(rater.username())) {
            return;
        }
        Instant at = morning;
        for (QueueEntry entry : hiring.as(rater.username(), () -> ratings.queue(RatingState.OPEN))) {
            at = at.plus(TIME_FOR_ONE);
            timeline.at(at, () -> rate(rater, entry));
        }
    }

    private void rate(DemoPerson rater, QueueEntry entry) {
        Candidacy candidacy = heard.get(entry.performance());
        if (candidacy == null || candidacy.ratings >= wanted(candidacy, rater)) {
            return;
        }
        hiring.as(rater.username(), () -> rate(rater, entry, candidacy));
        candidacy.ratings++;
    }

    private void rate(DemoPerson rater, QueueEntry entry, Candidacy candidacy) {
        List<Criterion> criteria = rubrics.find(entry.rubric()).criteria();
        Map<String, Integer> scores = Marking.scores(criteria, candidacy, candidacy.ratings);
        scores.forEach((criterion, score) -> ratings.save(entry.id(), criterion, mark(rater, entry, score, candidacy)));
        if (!(ratings.submit(entry.id()) instanceof SubmitOutcome.Submitted)) {
            throw new IllegalStateException("A rating was not taken");
        }
    }

    private static Mark mark(DemoPerson rater, QueueEntry entry, int score, Candidacy candidacy) {
        if (candidacy.luck.nextInt(NOTE_EVERY) > 0) {
            return Mark.EMPTY.withScore(score);
        }
        String note = Words.of(score < 3 ? "note.low" : "note.high", rater.language(), candidacy.luck);
        int moment = candidacy.luck.nextInt((int) Math.max(1, entry.length().toMillis()));
        return new Mark(score, note, moment);
    }

    /** Of those that wait for ratings now, some have the first one, by somebody of the crowd: the others' queues stay full. */
    private static int wanted(Candidacy candidacy, DemoPerson rater) {
        if (candidacy.way.fate() != Fate.TO_RATE) {
            return Integer.MAX_VALUE;
        }
        boolean ofTheCrowd = !rater.username().matches("(lead|trainer)\\d");
        return ofTheCrowd && candidacy.who.username().length() % 3 == 1 ? 1 : 0;
    }
}
