package org.callworthy.demo;

import java.time.Duration;
import java.time.Instant;

/** What happens on one candidacy, and when, counted from its exam day. */
@OnlyInDemo
class Itinerary {

    private static final Duration OPENED_BEFORE = Duration.ofDays(10);

    private final TrainingRecords training;
    private final Enrolment enrolment;

    Itinerary(TrainingRecords training, Enrolment enrolment) {
        this.training = training;
        this.enrolment = enrolment;
    }

    void plan(Candidacy candidacy, Instant examDay, Timeline timeline) {
        training.plan(candidacy, examDay, timeline);
        Instant from = examDay.minus(OPENED_BEFORE);
        timeline.at(from, () -> enrolment.open(candidacy, from));
    }
}
