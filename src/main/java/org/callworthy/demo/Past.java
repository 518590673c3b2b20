package org.callworthy.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.callworthy.account.ActAs;
import org.callworthy.account.PasswordHash;
import org.callworthy.account.Role;
import org.callworthy.common.WorkingClock;

/** Three years and a half, from the first day on which somebody was hired. */
@OnlyInDemo
class Past {

    private final Hiring hiring;
    private final Studio studio;
    private final ParallelForms forms;
    private final Itinerary itinerary;
    private final RatingRoom ratingRoom;
    private final Quiet quiet;
    private final WorkingClock clock;

    Past(
            Hiring hiring,
            Studio studio,
            ParallelForms forms,
            Itinerary itinerary,
            RatingRoom ratingRoom,
            Quiet quiet,
            WorkingClock clock) {
        this.hiring = hiring;
        this.studio = studio;
        this.forms = forms;
        this.itinerary = itinerary;
        this.ratingRoom = ratingRoom;
        this.quiet = quiet;
        this.clock = clock;
    }

    void play(long seed, Instant now) {
        List<Life> lives = new ArrayList<>(Cast.named());
        lives.addAll(Crowd.of(seed, lives));
        Diary diary = new Diary(now);
        Timeline timeline = new Timeline(clock, now, quiet::await);
        clock.travelTo(diary.founding());
        planHiring(lives, diary, timeline);
        for (Life life : lives) {
            for (Way way : life.ways()) {
                Candidacy candidacy = new Candidacy(seed, life.who(), way);
                itinerary.plan(candidacy, diary.examDay(way), timeline);
                if (life.aftermath() != Life.Aftermath.NONE) {
                    itinerary.planAfterwards(candidacy, life.aftermath(), diary.examDay(way), timeline);
                }
            }
            if (life.who().role() == Role.TEAM_LEAD || life.who().role() == Role.TRAINER) {
                ratingRoom.admit(life.who());
            }
        }
        timeline.play(new Progress());
    }

    private void planHiring(List<Life> lives, Diary diary, Timeline timeline) {
        PasswordHash password = hiring.password();
        Map<Instant, List<DemoPerson>> byDay = lives.stream()
                .map(Life::who)
                .collect(Collectors.groupingBy(diary::hired, TreeMap::new, Collectors.toList()));
        timeline.at(diary.founding(), () -> bySystem(hiring::openSites));
        byDay.forEach((day, some) ->
                timeline.at(day, () -> bySystem(() -> hiring.hire(some, password, diary.today()))));
        timeline.at(diary.founding(), () -> hiring.as("author", studio::publishAll));
        timeline.at(diary.formsPrepared(), () -> hiring.as("author", forms::prepare));
    }

    private static void bySystem(Runnable work) {
        ActAs.system(() -> {
            work.run();
            return true;
        });
    }
}
