package org.callworthy.exam;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.delivery.AgreementRef;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Case;
import org.callworthy.delivery.Cases;
import org.callworthy.exam.ExamBriefing.Standing;
import org.callworthy.scheme.Agreement;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.SchemeVersion;
import org.callworthy.scheme.Schemes;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a candidate learns and accepts before an exam. Each sees their own only. */
@Service
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
public class Entrance {

    private final Assignments assignments;
    private final Attempts attempts;
    private final Cases cases;
    private final Schemes schemes;
    private final SignedIn signedIn;
    private final InstantSource clock;

    Entrance(
            Assignments assignments,
            Attempts attempts,
            Cases cases,
            Schemes schemes,
            SignedIn signedIn,
            InstantSource clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.cases = cases;
        this.schemes = schemes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Empty if there is no such exam or it is somebody else's. */
    public Optional<ExamBriefing> find(AssignmentId id) {
        return own(id).map(this::briefing);
    }

    /** Accepts what the scheme asks for, as read in a language; in this language the exam will be held. */
    @Transactional
    public void acceptAll(AssignmentId id, Locale language) {
        Assignment own = own(id).orElseThrow(() -> new AccessDeniedException("Not their assignment"));
        Set<AgreementRef> missing = assignments.missingAgreements(own.id());
        if (!missing.isEmpty()) {
            assignments.accept(own.id(), missing, language);
        }
    }

    private Optional<Assignment> own(AssignmentId id) {
        return assignments.findOwn(id, signedIn.id()).filter(one -> one.kind() == AssignmentKind.EXAM);
    }

    private ExamBriefing briefing(Assignment assignment) {
        Case of = cases.find(assignment.caseId());
        SchemeVersion scheme = schemes.version(of.scheme());
        ExamComponent exam = (ExamComponent)
                scheme.level(of.level()).component(assignment.component()).orElseThrow();
        Set<AgreementRef> missing = assignments.missingAgreements(assignment.id());
        List<Agreement> toAccept = scheme.agreements().stream()
                .filter(one -> missing.contains(new AgreementRef(one.id(), one.version())))
                .toList();
        return new ExamBriefing(
                assignment,
                exam.title(),
                scheme.title(),
                scheme.level(of.level()).title(),
                exam.items(),
                exam.attempts(),
                toAccept,
                standing(assignment),
                assignments.acceptedIn(assignment.id()));
    }

    private Standing standing(Assignment assignment) {
        Instant now = clock.instant();
        return switch (assignment.state()) {
            case CLOSED, WITHDRAWN -> Standing.OVER;
            case UNDER_WAY -> underWay(assignment, now) ? Standing.UNDER_WAY : Standing.OVER;
            case WAITING ->
                now.isBefore(assignment.opensAt())
                        ? Standing.NOT_YET
                        : now.isAfter(assignment.closesAt()) ? Standing.MISSED : Standing.READY;
        };
    }

    private boolean underWay(Assignment assignment, Instant now) {
        return attempts.of(assignment.id())
                .map(Attempt::deadline)
                .filter(now::isBefore)
                .isPresent();
    }
}
