package org.callworthy.account;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.common.Texts;
import org.callworthy.document.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People and teams out of a file. A line with a known username changes that person, another makes a new one; an empty
 * cell leaves things as they are; no line takes anything away. Sites and teams that are not there yet are made.
 */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
public class PeopleImport {

    private final RosterRepository roster;
    private final Sites sites;
    private final SiteLimits limits;
    private final SignedIn signedIn;
    private final ImportWriter writer;
    private final Texts texts;
    private final AuditLog audit;
    private final InstantSource clock;

    PeopleImport(
            RosterRepository roster,
            Sites sites,
            SiteLimits limits,
            SignedIn signedIn,
            ImportWriter writer,
            Texts texts,
            AuditLog audit,
            InstantSource clock) {
        this.roster = roster;
        this.sites = sites;
        this.limits = limits;
        this.signedIn = signedIn;
        this.writer = writer;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The heading of an empty people file. */
    public List<String> template() {
        return Arrays.stream(ImportColumn.values()).map(ImportColumn::key).toList();
    }

    /** What applying the table would do; changes nothing. */
    public ImportPreview preview(Table table) {
        ImportHeading heading = ImportHeading.of(table.rows().getFirst(), headings());
        return heading.faults().isEmpty()
                ? preview(wanted(table, heading), ground())
                : new ImportPreview(heading.faults(), List.of(), List.of(), List.of());
    }

    /** Does what was shown, all of it, or nothing if it would be something else by now. */
    @Transactional
    public ImportOutcome apply(Table table, ImportPreview seen) {
        ImportPreview now = preview(table);
        if (!now.canBeApplied() || !now.equals(seen)) {
            return new ImportOutcome.LookAgain(now);
        }
        ImportHeading heading = ImportHeading.of(table.rows().getFirst(), headings());
        ImportGround ground = ground();
        List<PersonId> hired = writer.write(wanted(table, heading), ground);
        int changed = (int) now.count(ImportLine.Verdict.CHANGED);
        audit.record(
                "account.people.imported",
                Subject.of("import", Ids.next()),
                Map.of("hired", Integer.toString(hired.size()), "changed", Integer.toString(changed)));
        return new ImportOutcome.Applied(hired, changed);
    }

    private static List<WantedPerson> wanted(Table table, ImportHeading heading) {
        return table.rows().stream()
                .skip(1)
                .map(row -> ImportParser.parse(heading, row))
                .toList();
    }

    private static ImportPreview preview(List<WantedPerson> wanted, ImportGround ground) {
        ImportJudge judge = new ImportJudge(ground);
        Set<String> newSites = new LinkedHashSet<>();
        Set<String> newTeams = new LinkedHashSet<>();
        for (WantedPerson person : wanted) {
            if (person.site() != null && person.team() != null && !ground.hasTeam(person.site(), person.team())) {
                newTeams.add(person.site() + " · " + person.team());
                if (!ground.hasSite(person.site())) {
                    newSites.add(person.site());
                }
            }
        }
        List<ImportLine> lines = wanted.stream().map(judge::judge).toList();
        return new ImportPreview(List.of(), lines, List.copyOf(newSites), List.copyOf(newTeams));
    }

    private ImportGround ground() {
        Map<String, KnownPerson> people = roster.known(clock.instant()).stream()
                .collect(Collectors.toMap(KnownPerson::username, Function.identity(), (a, b) -> a));
        boolean anyRole = signedIn.idIfAny().isEmpty() || signedIn.has(Role.ADMIN);
        return new ImportGround(people, sites.sites(), sites.teams(), limits.reach(), anyRole);
    }

    private Map<String, ImportColumn> headings() {
        Map<String, ImportColumn> names = new HashMap<>();
        for (ImportColumn column : ImportColumn.values()) {
            names.put(column.key(), column);
            for (Locale language : Languages.ALL) {
                String name = texts.getTranslation("account.import.column." + column, language);
                names.put(name.toLowerCase(Locale.ROOT), column);
            }
        }
        return names;
    }
}
