package org.callworthy.insight;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.callworthy.common.Level;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are looked for; null leaves a question open.
 *
 * @param until the month in which a valid certification ends
 * @param text part of a name or username
 */
public record Selection(
        BoardFilter where,
        @Nullable Level level,
        @Nullable Show show,
        @Nullable YearMonth until,
        String text) implements Serializable {

    public static final Selection ALL = new Selection(BoardFilter.ALL, null, null, null, "");

    boolean takes(LevelLine line) {
        return (where.track() == null || where.track() == line.track())
                && (level == null || level == line.level())
                && (until == null || line.isValid() && until.equals(line.endsIn()))
                && (show == null ? isWorthALine(line) : show.takes(line))
                && isNamed(line);
    }

    /** Who lacks a level is listed only where one asks for that level: it would be nearly everybody. */
    private boolean isWorthALine(LevelLine line) {
        return level != null || !line.isLacking() || line.held() != null;
    }

    private boolean isNamed(LevelLine line) {
        String part = text.strip().toLowerCase(Locale.ROOT);
        return line.who().name().toLowerCase(Locale.ROOT).contains(part)
                || line.who().username().toLowerCase(Locale.ROOT).contains(part);
    }

    /** For the audit log: codes and ids, and of a name only that one was asked for. */
    Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        put(codes, "site", where.site());
        put(codes, "team", where.team());
        put(codes, "track", where.track());
        put(codes, "level", level);
        put(codes, "show", show);
        put(codes, "until", until);
        put(codes, "text", text.isBlank() ? null : "yes");
        return codes;
    }

    private static void put(Map<String, String> codes, String name, @Nullable Object code) {
        if (code != null) {
            codes.put(name, code.toString());
        }
    }
}
