package org.callworthy.insight;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.callworthy.account.Reach;
import org.callworthy.account.Role;
import org.callworthy.account.SiteLimits;
import org.callworthy.common.Track;
import org.callworthy.scheme.LevelRules;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which level, what ends when, and what waits: within the reader's reach. Three queries, however many people. */
@Service
@RolesAllowed({Role.Names.TRAINING, Role.Names.ADMIN})
public class Board {

    private final BoardRepository rows;
    private final OpenCaseRepository cases;
    private final SiteLimits limits;
    private final Schemes schemes;
    private final InstantSource clock;

    Board(BoardRepository rows, OpenCaseRepository cases, SiteLimits limits, Schemes schemes, InstantSource clock) {
        this.rows = rows;
        this.cases = cases;
        this.limits = limits;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Overview overview(BoardFilter filter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Counting.overview(lines(filter), YearMonth.from(today));
    }

    /** By site, team, name and level. */
    @Transactional(readOnly = true)
    public List<LevelLine> lines(Selection wanted) {
        return lines(wanted.where()).stream().filter(wanted::takes).toList();
    }

    /** The levels for which cases can be opened, in order. */
    public List<Rung> offered() {
        return offered(BoardFilter.ALL).stream().sorted().toList();
    }

    private List<LevelLine> lines(BoardFilter filter) {
        Instant now = clock.instant();
        Reach reach = limits.reach();
        List<OpenCase> open =
                cases.open(filter, reach, now).stream().map(row -> row.at(now)).toList();
        return new Lines(rows.held(filter, reach, now), open, LocalDate.ofInstant(now, ZoneOffset.UTC))
                .of(rows.people(filter, reach, now), offered(filter));
    }

    /** The levels that the schemes in force have opened. */
    private Set<Rung> offered(BoardFilter filter) {
        Set<Rung> offered = new HashSet<>();
        for (Track track : Track.values()) {
            if (filter.track() == null || filter.track() == track) {
                schemes.inForce(track)
                        .ifPresent(scheme -> scheme.levels().stream()
                                .filter(LevelRules::isOpen)
                                .forEach(rules -> offered.add(new Rung(track, rules.level()))));
            }
        }
        return offered;
    }
}
