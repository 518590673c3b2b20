package org.callworthy.demo;

import java.time.Duration;
import java.time.Instant;
import org.callworthy.certification.CaseState;
import org.callworthy.roleplay.PerformanceId;

/** What happens on one candidacy, and when, counted from its exam day. */
@OnlyInDemo
class Itinerary {

    private static final int OPENED = -10;
    private static final int RATED = 1;
    private static final int RATED_BY_THIRD = 5;
    private static final int DECIDED = 13;
    /** After the decision. */
    private static final int HANDED_IN = 12;

    private static final int ACCEPTED = 17;
    private static final int PERFORMED_AGAIN = 18;
    private static final int CONFIRMED = 32;
    /** After the exam day. */
    private static final int AFTERWARDS = 110;

    private final TrainingRecords training;
    private final Enrolment enrolment;
    private final ExamHall examHall;
    private final CallRoom callRoom;
    private final RatingRoom ratingRoom;
    private final CommitteeRoom committee;
    private final Mending mending;
    private final Afterwards afterwards;

    Itinerary(
            TrainingRecords training,
            Enrolment enrolment,
            ExamHall examHall,
            CallRoom callRoom,
            RatingRoom ratingRoom,
            CommitteeRoom committee,
            Mending mending,
            Afterwards afterwards) {
        this.training = training;
        this.enrolment = enrolment;
        this.examHall = examHall;
        this.callRoom = callRoom;
        this.ratingRoom = ratingRoom;
        this.committee = committee;
        this.mending = mending;
        this.afterwards = afterwards;
    }

    void plan(Candidacy candidacy, Instant examDay, Timeline timeline) {
        training.plan(candidacy, examDay, timeline);
        Instant opened = later(examDay, OPENED);
        timeline.at(opened, () -> enrolment.open(candidacy, opened));
        if (candidacy.isAtLeast(Fate.TO_PLAY)) {
            Instant morning = some(candidacy, examDay, 0);
            timeline.at(morning, () -> examHall.sit(candidacy, timeline));
        }
        if (candidacy.isAtLeast(Fate.TO_RATE)) {
            perform(candidacy, examDay, timeline);
        }
        if (candidacy.isAtLeast(Fate.TO_MEND)) {
            Instant session = later(examDay, DECIDED);
            timeline.settledAt(session, () -> decide(candidacy, session, timeline));
        }
    }

    void planAfterwards(Candidacy candidacy, Life.Aftermath aftermath, Instant examDay, Timeline timeline) {
        timeline.settledAt(later(examDay, AFTERWARDS), () -> afterwards.comes(candidacy, aftermath));
    }

    private void perform(Candidacy candidacy, Instant day, Timeline timeline) {
        Instant afternoon = some(candidacy, day, 4);
        timeline.at(afternoon, () -> {
            PerformanceId performance = callRoom.perform(candidacy, timeline, afternoon);
            ratingRoom.add(performance, candidacy);
        });
        ratingRoom.plan(later(day, RATED), timeline);
        if (candidacy.way.fate() == Fate.PASS_BY_THIRD) {
            ratingRoom.plan(later(day, RATED_BY_THIRD), timeline);
        }
    }

    private void decide(Candidacy candidacy, Instant session, Timeline timeline) {
        if (committee.decide(candidacy) != CaseState.CONDITIONAL) {
            return;
        }
        Instant confirmed = later(session, CONFIRMED);
        switch (candidacy.way.fate()) {
            case MENDED -> {
                timeline.at(later(session, HANDED_IN), () -> mending.handIn(candidacy));
                timeline.at(later(session, ACCEPTED), () -> mending.accept(candidacy));
                timeline.settledAt(confirmed, () -> committee.decide(candidacy));
            }
            case RESAT -> {
                perform(candidacy, later(session, PERFORMED_AGAIN), timeline);
                timeline.settledAt(confirmed, () -> committee.decide(candidacy));
            }
            case TO_ACCEPT -> timeline.at(later(session, HANDED_IN), () -> mending.handIn(candidacy));
            default -> {}
        }
    }

    private static Instant later(Instant day, int days) {
        return day.plus(Duration.ofDays(days));
    }

    /** Within two hours of a moment, as each one's luck has it. */
    private static Instant some(Candidacy candidacy, Instant day, int hours) {
        return day.plus(Duration.ofHours(hours)).plus(Duration.ofSeconds(candidacy.luck.nextInt(7200)));
    }
}
