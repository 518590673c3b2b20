package org.callworthy.insight.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.callworthy.account.SiteId;
import org.callworthy.account.TeamId;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.insight.BoardFilter;
import org.callworthy.insight.Rung;
import org.callworthy.insight.Selection;
import org.callworthy.insight.Show;
import org.jspecify.annotations.Nullable;

/** What is looked at, as it stands in an address. What somebody typed, which may be a name, never does. */
final class Address {

    static final String BOARD = "board";
    static final String LIST = "board/people";

    private Address() {}

    static Selection selection(QueryParameters from) {
        BoardFilter where = new BoardFilter(
                read(from, "site", SiteId::parse),
                read(from, "team", TeamId::parse),
                read(from, "track", Track::ofKey));
        return new Selection(
                where,
                read(from, "level", Level::valueOf),
                read(from, "show", Show::valueOf),
                read(from, "until", YearMonth::parse),
                "");
    }

    static QueryParameters parameters(Selection selection) {
        Map<String, String> all = new HashMap<>();
        put(all, "site", selection.where().site());
        put(all, "team", selection.where().team());
        Track track = selection.where().track();
        put(all, "track", track == null ? null : track.key());
        put(all, "level", selection.level());
        put(all, "show", selection.show());
        put(all, "until", selection.until());
        return QueryParameters.simple(all);
    }

    static String list(Selection selection) {
        String query = parameters(selection).getQueryString();
        return query.isEmpty() ? LIST : LIST + "?" + query;
    }

    static String cell(BoardFilter where, @Nullable TeamId team, Rung rung, @Nullable Show show) {
        BoardFilter there =
                new BoardFilter(team == null ? where.site() : null, team == null ? where.team() : team, rung.track());
        return list(new Selection(there, rung.level(), show, null, ""));
    }

    static String person(Object person) {
        return BOARD + "/" + person;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object content) {
        if (content != null) {
            all.put(name, content.toString());
        }
    }

    /** What cannot be read is left open. */
    private static <T> @Nullable T read(QueryParameters from, String name, Function<String, T> parse) {
        Optional<String> text = from.getSingleParameter(name);
        try {
            return text.isEmpty() ? null : parse.apply(text.get());
        } catch (IllegalArgumentException | DateTimeException noSuchThing) {
            return null;
        }
    }
}
