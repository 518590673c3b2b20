package org.callworthy.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.demo.Cast.TeamOfSite;
import org.callworthy.demo.Life.Aftermath;

/**
 * The 120 others: a lead for each team that has none yet, and agents. Exam days were held each month: in the early ones, whose
 * certifications run out now, more were examined.
 */
final class Crowd {

    /** Months since the first exam day; a certification of the first ones has expired. */
    static final int FIRST_EXAM_DAY = 40;

    /** Months after which all that follows a decision is over: answers, another attempt, the confirming vote. */
    private static final int SETTLED = 4;

    private static final int AGENTS = 113;
    private static final List<Integer> LEADS_EXAMINED = List.of(39, 34, 29, 25, 17, 9, 4);

    private final Random random;
    private final NameBook names;
    private final List<Life> lives = new ArrayList<>();
    private int agents;

    private Crowd(long seed, List<Life> named) {
        this.random = new Random(seed);
        List<String> taken = named.stream()
                .flatMap(life -> List.of(life.who().username(), life.who().name()).stream())
                .toList();
        this.names = new NameBook(random, taken);
    }

    static List<Life> of(long seed, List<Life> named) {
        Crowd crowd = new Crowd(seed, named);
        crowd.addLeads(named);
        crowd.addPast();
        crowd.addPresent();
        crowd.addNewcomers();
        return List.copyOf(crowd.lives);
    }

    private void addLeads(List<Life> named) {
        List<String> led = named.stream()
                .filter(life -> life.who().place() == Place.LEAD)
                .map(life -> life.who().team())
                .toList();
        Deque<Integer> examined = new ArrayDeque<>(LEADS_EXAMINED);
        for (TeamOfSite team : Cast.teams()) {
            if (!led.contains(team.team())) {
                int months = examined.remove();
                Way way = new Way(Track.TEAM_LEAD, Level.I, months, Fate.PASS);
                add(Role.TEAM_LEAD, team.team(), 44 + random.nextInt(30), List.of(way), Aftermath.NONE);
            }
        }
    }

    private void addPast() {
        List<Integer> days = new ArrayList<>();
        IntStream.rangeClosed(1, FIRST_EXAM_DAY)
                .forEach(month -> days.addAll(Collections.nCopies(month >= 25 ? 2 + month % 2 : 1 + month % 2, month)));
        Deque<Fate> fates = new ArrayDeque<>(Fates.ofFoundation(days.size(), random));
        Deque<Aftermath> after = new ArrayDeque<>(
                List.of(Aftermath.SUSPENDED, Aftermath.WITHDRAWN, Aftermath.SUSPENDED, Aftermath.LEFT, Aftermath.LEFT));
        int professionals = 0;
        for (int month : days) {
            Fate fate = month < SETTLED || fates.isEmpty() ? Fate.PASS : fates.remove();
            List<Way> ways = new ArrayList<>(List.of(new Way(Track.AGENT, Level.I, month, fate)));
            boolean plain = fate == Fate.PASS;
            if (plain && month >= 16 && month <= 33 && professionals < 14 && random.nextInt(3) > 0) {
                ways.add(Fates.professional(month, professionals++));
                plain = false;
            }
            boolean marked = plain && month >= 6 && month <= 24 && !after.isEmpty();
            addAgent(month + 3 + random.nextInt(9), ways, marked ? after.remove() : Aftermath.NONE);
        }
    }

    private void addPresent() {
        for (Fate fate : Fates.present()) {
            addAgent(3 + random.nextInt(4), List.of(new Way(Track.AGENT, Level.I, 0, fate)), Aftermath.NONE);
        }
    }

    private void addNewcomers() {
        while (agents < AGENTS) {
            addAgent(1, List.of(), Aftermath.NONE);
        }
    }

    private void addAgent(int employed, List<Way> ways, Aftermath aftermath) {
        List<TeamOfSite> teams = Cast.teams();
        add(Role.AGENT, teams.get(agents++ % teams.size()).team(), employed, ways, aftermath);
    }

    private void add(Role role, String team, int employed, List<Way> ways, Aftermath aftermath) {
        Locale language = random.nextBoolean() ? Languages.CHINESE : Languages.ENGLISH;
        NameBook.Invented invented = names.next(language);
        Place place = role == Role.TEAM_LEAD ? Place.LEAD : Place.MEMBER;
        DemoPerson person = new DemoPerson(invented.username(), invented.name(), language, role, team, place, employed);
        lives.add(new Life(person, ways, aftermath));
    }
}
