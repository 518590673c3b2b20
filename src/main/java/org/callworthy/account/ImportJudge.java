package org.callworthy.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.account.ImportFault.Kind;
import org.callworthy.account.ImportLine.Verdict;
import org.jspecify.annotations.Nullable;

/** Decides what each line of a people file would do. Knows no database. */
final class ImportJudge {

    private final ImportGround ground;
    private final Map<String, Integer> lines = new HashMap<>();

    ImportJudge(ImportGround ground) {
        this.ground = ground;
    }

    ImportLine judge(WantedPerson wanted) {
        KnownPerson known = ground.people().get(wanted.username());
        List<ImportFault> faults = new ArrayList<>(wanted.faults());
        Integer earlier = lines.putIfAbsent(wanted.username(), wanted.line());
        if (earlier != null && !wanted.username().isEmpty()) {
            faults.add(new ImportFault(Kind.USERNAME_TWICE, earlier.toString()));
        }
        if (known == null && wanted.name() == null && noFault(faults, Kind.NAME)) {
            faults.add(new ImportFault(Kind.NAME, ""));
        }
        roles(wanted, known, faults);
        team(wanted, known, faults);
        reach(wanted, known, faults);
        return line(wanted, known, faults);
    }

    private void roles(WantedPerson wanted, @Nullable KnownPerson known, List<ImportFault> faults) {
        wanted.roles().stream()
                .filter(role -> !role.isJob() && !ground.anyRole())
                .filter(role -> known == null || !known.roles().contains(role))
                .forEach(role -> faults.add(new ImportFault(Kind.ROLE_NEEDS_ADMIN, role.name())));
    }

    private void team(WantedPerson wanted, @Nullable KnownPerson known, List<ImportFault> faults) {
        String team = wanted.team();
        boolean placed = known != null && known.team() != null;
        if (team == null) {
            if ((wanted.site() != null || wanted.place() != null && !placed) && noFault(faults, Kind.TEAM_NEEDED)) {
                faults.add(new ImportFault(Kind.TEAM_NEEDED, ""));
            }
            return;
        }
        if (wanted.site() == null && !(known != null && known.standsIn(null, team))) {
            int candidates = ground.teamsCalled(team).size();
            if (candidates != 1) {
                faults.add(new ImportFault(candidates == 0 ? Kind.SITE_NEEDED : Kind.TEAM_AMBIGUOUS, team));
            }
        }
    }

    private void reach(WantedPerson wanted, @Nullable KnownPerson known, List<ImportFault> faults) {
        Reach reach = ground.reach();
        if (reach.everywhere()) {
            return;
        }
        if (known != null
                && (known.team() == null || !reach.includes(known.team().site()))) {
            faults.add(new ImportFault(Kind.PERSON_OUT_OF_REACH, wanted.username()));
        }
        if (known == null && wanted.team() == null && noFault(faults, Kind.TEAM_NEEDED)) {
            faults.add(new ImportFault(Kind.TEAM_NEEDED, ""));
        }
        String site = siteOf(wanted);
        if (site != null && !ground.reachesSite(site)) {
            faults.add(new ImportFault(Kind.SITE_OUT_OF_REACH, site));
        }
    }

    /** The site that a line means: the one it names, or the only one with a team of that name. */
    private @Nullable String siteOf(WantedPerson wanted) {
        if (wanted.site() != null || wanted.team() == null) {
            return wanted.site();
        }
        List<Team> candidates = ground.teamsCalled(wanted.team());
        return candidates.size() == 1 ? candidates.getFirst().siteName() : null;
    }

    private static ImportLine line(WantedPerson wanted, @Nullable KnownPerson known, List<ImportFault> faults) {
        Set<ImportColumn> changes = known == null ? wanted.given() : wanted.differences(known);
        Verdict verdict = !faults.isEmpty()
                ? Verdict.REFUSED
                : known == null ? Verdict.NEW : changes.isEmpty() ? Verdict.UNCHANGED : Verdict.CHANGED;
        String name = wanted.name() != null ? wanted.name() : known != null ? known.name() : "";
        return new ImportLine(
                wanted.line(),
                wanted.username(),
                name,
                verdict,
                verdict == Verdict.REFUSED ? Set.of() : Set.copyOf(changes),
                List.copyOf(faults));
    }

    private static boolean noFault(List<ImportFault> faults, Kind kind) {
        return faults.stream().noneMatch(fault -> fault.kind() == kind);
    }
}
