package org.callworthy.demo;

import java.util.List;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;

/** The people of {@code demo/people.csv}, whom scripts and the sign-in page rely on, and their teams. */
final class Cast {

    record TeamOfSite(String site, String team) {}

    private Cast() {}

    static List<TeamOfSite> teams() {
        return DemoTable.rows("teams").stream()
                .map(row -> new TeamOfSite(row.get(0), row.get(1)))
                .toList();
    }

    static List<Life> named() {
        return DemoTable.rows("people").stream().map(Cast::life).toList();
    }

    private static Life life(List<String> row) {
        DemoPerson person = new DemoPerson(
                row.get(0),
                row.get(1),
                Languages.ofTag(row.get(2)),
                Role.valueOf(row.get(3)),
                row.get(4),
                row.get(5).isEmpty() ? Place.MEMBER : Place.valueOf(row.get(5)),
                Integer.parseInt(row.get(6)));
        return new Life(person, Way.read(row.get(7)), Life.Aftermath.NONE);
    }
}
