package org.callworthy.insight;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.People;
import org.callworthy.account.PersonFile;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.Roster;
import org.callworthy.certification.Certification;
import org.callworthy.certification.CertificationCase;
import org.callworthy.certification.Certifications;
import org.callworthy.common.LocalizedText;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.DueDays;
import org.callworthy.insight.PersonSheet.CaseLine;
import org.callworthy.insight.PersonSheet.Holding;
import org.callworthy.insight.PersonSheet.PartLine;
import org.callworthy.insight.PersonSheet.Stay;
import org.callworthy.scheme.Component;
import org.callworthy.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is known about one person within the reader's reach. */
@Service
@RolesAllowed({Role.Names.TRAINING, Role.Names.ADMIN})
public class PersonSheets {

    private final Roster roster;
    private final People people;
    private final Certifications certifications;
    private final Assignments assignments;
    private final Attempts attempts;
    private final List<DueDays> dueDays;
    private final Schemes schemes;
    private final InstantSource clock;

    PersonSheets(
            Roster roster,
            People people,
            Certifications certifications,
            Assignments assignments,
            Attempts attempts,
            List<DueDays> dueDays,
            Schemes schemes,
            InstantSource clock) {
        this.roster = roster;
        this.people = people;
        this.certifications = certifications;
        this.assignments = assignments;
        this.attempts = attempts;
        this.dueDays = dueDays;
        this.schemes = schemes;
        this.clock = clock;
    }

    /** @throws org.springframework.security.access.AccessDeniedException when the person is out of reach */
    @Transactional(readOnly = true)
    public PersonSheet open(PersonId person) {
        Instant now = clock.instant();
        PersonFile file = roster.file(person);
        List<Assignment> all = assignments.of(person);
        Map<AssignmentId, Instant> due = due(all);
        return new PersonSheet(
                file,
                file.memberships().stream().map(each -> stay(person, each, now)).toList(),
                certifications.of(person).stream()
                        .map(each -> holding(each, now))
                        .toList(),
                certifications.casesOf(person).stream()
                        .map(each -> line(each, all, due, now))
                        .toList());
    }

    private Stay stay(PersonId person, PersonFile.Membership membership, Instant now) {
        Instant until = membership.until();
        Collection<String> leads = people.names(
                        people.leadsOf(person, until == null ? now : until.minusMillis(1)).stream()
                                .filter(lead -> !lead.equals(person))
                                .toList())
                .values();
        return new Stay(membership, List.copyOf(leads));
    }

    private static Holding holding(Certification of, Instant now) {
        Rung rung = new Rung(of.track(), of.level());
        HeldLevel held = new HeldLevel(of.id(), of.person(), rung, of.statusAt(now), of.validUntil());
        return new Holding(
                of.id(),
                rung,
                held.status(),
                Standing.of(held, LocalDate.ofInstant(now, ZoneOffset.UTC)),
                of.validFrom(),
                of.validUntil());
    }

    private Map<AssignmentId, Instant> due(List<Assignment> all) {
        List<AssignmentId> ids = all.stream().map(Assignment::id).toList();
        Map<AssignmentId, Instant> due = new HashMap<>();
        dueDays.forEach(each -> due.putAll(each.due(ids)));
        return due;
    }

    private CaseLine line(CertificationCase of, List<Assignment> all, Map<AssignmentId, Instant> due, Instant now) {
        List<PartLine> lines = new ArrayList<>();
        List<CasePart> parts = new ArrayList<>();
        all.stream().filter(each -> each.caseId().equals(of.id())).forEach(each -> {
            Optional<Attempt> attempt = attempts.of(each.id());
            CasePart part = casePart(each, attempt, due.get(each.id()));
            parts.add(part);
            lines.add(new PartLine(
                    title(of, each),
                    each,
                    attempt.orElse(null),
                    !of.state().isOver() && part.isMissed(now),
                    part.canHaveAnotherWindow(of.state(), now)));
        });
        Rung rung = new Rung(of.track(), of.level());
        CaseRow row = new CaseRow(of.id(), of.person(), rung, of.state(), of.since(), parts);
        return new CaseLine(
                of.id(),
                rung,
                of.state(),
                of.openedAt(),
                of.decidedAt(),
                of.state().isOver() ? null : row.at(now),
                lines);
    }

    private LocalizedText title(CertificationCase of, Assignment assignment) {
        return schemes.version(of.scheme())
                .level(of.level())
                .component(assignment.component())
                .map(Component::title)
                .orElseThrow();
    }

    private static CasePart casePart(Assignment of, Optional<Attempt> attempt, @Nullable Instant due) {
        return new CasePart(
                of.id(),
                of.component(),
                of.attemptNo(),
                of.kind(),
                of.state(),
                of.opensAt(),
                of.closesAt(),
                attempt.map(Attempt::closedAt).orElse(null),
                due);
    }
}
