package org.callworthy.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.callworthy.common.Track;

/** Who trained whom before an exam. Now and then somebody did who would otherwise rate or decide: then they may not. */
@OnlyInDemo
class TrainingRecords {

    private static final Duration FIRST = Duration.ofDays(34);
    private static final Duration SECOND = Duration.ofDays(27);
    private static final int HOURS = 12;
    private static final int ONE_IN = 8;

    private final Hiring hiring;

    TrainingRecords(Hiring hiring) {
        this.hiring = hiring;
    }

    void plan(Candidacy candidacy, Instant examDay, Timeline timeline) {
        boolean agent = candidacy.way.track() == Track.AGENT;
        String first = agent ? trainer(candidacy) : "committee3";
        String second = agent ? trainer(candidacy) : candidacy.way.track() == Track.TRAINER ? "reviewer" : "trainer4";
        String topic = agent ? "training.first" : "training.coaching";
        hold(candidacy, first, topic, HOURS, examDay.minus(FIRST), timeline);
        hold(
                candidacy,
                second,
                agent ? "training.second" : "training.teaching",
                HOURS,
                examDay.minus(SECOND),
                timeline);
        if (agent && candidacy.luck.nextInt(ONE_IN) == 0) {
            hold(candidacy, "committee3", "training.data", 4, examDay.minus(SECOND), timeline);
        }
        if (agent && candidacy.luck.nextInt(ONE_IN) == 0) {
            hold(candidacy, "lead5", "training.coaching", 2, examDay.minus(SECOND), timeline);
        }
    }

    private void hold(Candidacy candidacy, String trainer, String topic, int hours, Instant at, Timeline timeline) {
        DemoPerson who = candidacy.who;
        timeline.at(at, () -> {
            if (hiring.knows(trainer) && !trainer.equals(who.username())) {
                String title = Words.of(topic, who.language(), candidacy.luck);
                hiring.as("training", () -> hiring.train(who.username(), trainer, title, hours, at));
            }
        });
    }

    private static String trainer(Candidacy candidacy) {
        return List.of("trainer2", "trainer3", "trainer4").get(candidacy.luck.nextInt(3));
    }
}
