package org.callworthy.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.callworthy.account.PersonId;

/** Puts people, certifications and cases together, in the order of the people. */
final class Lines {

    private record Key(PersonId person, Rung rung) {}

    /** Which of several certifications of a level speaks for it. */
    private static final Comparator<HeldLevel> SPEAKS = Comparator.<HeldLevel>comparingInt(
                    held -> Standing.rank(held.status()))
            .thenComparing(held -> -held.id().value());

    private final Map<Key, HeldLevel> held = new HashMap<>();
    private final Map<Key, OpenCase> open = new HashMap<>();
    private final Map<PersonId, Set<Rung>> touched = new HashMap<>();
    private final LocalDate today;

    Lines(List<HeldLevel> certifications, List<OpenCase> cases, LocalDate today) {
        this.today = today;
        certifications.forEach(each -> {
            held.merge(new Key(each.person(), each.rung()), each, (a, b) -> SPEAKS.compare(a, b) <= 0 ? a : b);
            touch(each.person(), each.rung());
        });
        cases.forEach(each -> {
            open.put(new Key(each.person(), each.rung()), each);
            touch(each.person(), each.rung());
        });
    }

    /** @param offered the levels that can be examined */
    List<LevelLine> of(List<BoardPerson> people, Set<Rung> offered) {
        List<LevelLine> lines = new ArrayList<>();
        for (BoardPerson person : people) {
            Set<Rung> rungs = new TreeSet<>(touched.getOrDefault(person.id(), Set.of()));
            offered.stream()
                    .filter(rung -> person.jobs().contains(rung.track()))
                    .forEach(rungs::add);
            rungs.forEach(rung -> lines.add(line(person, rung)));
        }
        return lines;
    }

    private LevelLine line(BoardPerson person, Rung rung) {
        Key key = new Key(person.id(), rung);
        return LevelLine.of(person, rung, held.get(key), open.get(key), today);
    }

    private void touch(PersonId person, Rung rung) {
        touched.computeIfAbsent(person, p -> new TreeSet<>()).add(rung);
    }
}
