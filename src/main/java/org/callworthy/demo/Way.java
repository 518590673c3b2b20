package org.callworthy.demo;

import java.util.Arrays;
import java.util.List;
import org.callworthy.common.Level;
import org.callworthy.common.Track;

/**
 * One way to a level.
 *
 * @param monthsAgo of the exam day; 0 when the case is open now
 */
record Way(Track track, Level level, int monthsAgo, Fate fate) {

    /** As the table of people has it: {@code agent/I/14/PASS}, several with a space between. */
    static List<Way> read(String cell) {
        return Arrays.stream(cell.split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(Way::one)
                .toList();
    }

    private static Way one(String text) {
        String[] parts = text.split("/", -1);
        return new Way(
                Track.ofKey(parts[0]), Level.valueOf(parts[1]), Integer.parseInt(parts[2]), Fate.valueOf(parts[3]));
    }
}
