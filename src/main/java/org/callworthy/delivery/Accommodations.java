package org.callworthy.delivery;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.Accommodation.Granted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants what makes an exam fair to a person. The newest holds; an attempt takes it over when it begins. */
@Service
@CalledByServices
public class Accommodations {

    private final AccommodationRepository accommodations;
    private final AssignmentRepository rows;
    private final BoardReach reach;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Accommodations(
            AccommodationRepository accommodations,
            AssignmentRepository rows,
            BoardReach reach,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.accommodations = accommodations;
        this.rows = rows;
        this.reach = reach;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * In place of what holds for an assignment, be it granted for that one alone. What is granted for all of a person takes the place
     * of all that was granted for exams to come.
     *
     * @param granted for that assignment, or for all of the person that begin from now on
     */
    @Transactional
    @RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN})
    public void grant(Accommodation granted, AssignmentId at) {
        admit(granted.person(), granted.assignment());
        if (granted.assignment() == null) {
            rows.lockAll(granted.person());
            accommodations.endAllToCome(granted.person(), clock.instant());
        } else {
            rows.lock(at);
        }
        accommodations.end(granted.person(), at, clock.instant());
        accommodations.insert(granted, signedIn.idIfAny(), clock.instant());
        audit.record("delivery.accommodation.granted", subject(granted.person()));
    }

    @Transactional
    @RolesAllowed({Role.Names.INVIGILATOR, Role.Names.ADMIN})
    public void end(PersonId person, AssignmentId assignment) {
        reach.admitToAct(assignment);
        inForce(person, assignment).ifPresent(granted -> {
            if (granted.assignment() == null) {
                accommodations.endGeneral(person, clock.instant());
            } else {
                accommodations.end(person, granted.assignment(), clock.instant());
            }
            audit.record("delivery.accommodation.ended", subject(person));
        });
    }

    /** What holds for an assignment of theirs. Called by services. */
    public Optional<Accommodation> inForce(PersonId person, AssignmentId assignment) {
        return accommodations.inForce(person, assignment).map(Granted::what);
    }

    /** What an attempt begins with. */
    List<NewClockEntry> firstEntries(Assignment assignment) {
        Duration allowed = Duration.ofMinutes(assignment.minutes());
        List<NewClockEntry> first = new ArrayList<>();
        first.add(new NewClockEntry(ClockEntryKind.ALLOWED, allowed, "", Optional.empty()));
        accommodations
                .inForce(assignment.person(), assignment.id())
                .filter(granted -> granted.what().extraPercent() > 0)
                .map(granted -> new NewClockEntry(
                        ClockEntryKind.ACCOMMODATION,
                        ClockRules.accommodation(allowed, granted.what().extraPercent()),
                        granted.what().reason().text(),
                        granted.by()))
                .ifPresent(first::add);
        return first;
    }

    private void admit(PersonId person, @Nullable AssignmentId assignment) {
        if (assignment == null) {
            reach.admitToAct(person);
        } else {
            reach.admitToAct(assignment);
        }
    }

    private static Subject subject(PersonId person) {
        return Subject.of("person", person.value());
    }
}
