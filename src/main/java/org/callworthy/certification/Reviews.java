package org.callworthy.certification;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A committee member accepts what a candidate handed in, or sends it back. */
@Service
@RolesAllowed(Role.Names.COMMITTEE)
public class Reviews {

    private final NonconformityRepository nonconformities;
    private final CertificationCaseRepository cases;
    private final Deciders deciders;
    private final CaseProgress progress;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final InstantSource clock;

    Reviews(
            NonconformityRepository nonconformities,
            CertificationCaseRepository cases,
            Deciders deciders,
            CaseProgress progress,
            SignedIn signedIn,
            AuditLog audit,
            InstantSource clock) {
        this.nonconformities = nonconformities;
        this.cases = cases;
        this.deciders = deciders;
        this.progress = progress;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ReviewOutcome accept(AnswerId answer, String note) {
        return review(answer, true, Wording.checked(note));
    }

    /** The candidate may hand in another answer. */
    @Transactional
    public ReviewOutcome sendBack(AnswerId answer, String note) {
        return review(answer, false, Wording.checked(note));
    }

    private ReviewOutcome review(AnswerId answer, boolean accepted, String note) {
        CertificationCase on = cases.lock(
                        nonconformities.ofAnswer(answer).orElseThrow().caseId())
                .orElseThrow();
        Nonconformity to = nonconformities.ofAnswer(answer).orElseThrow();
        if (to.state() != NonconformityState.ANSWERED
                || on.state() != CaseState.CONDITIONAL
                || !to.answers().getLast().id().equals(answer)) {
            return new ReviewOutcome.NotWaiting();
        }
        PersonId member = signedIn.id();
        Optional<Barrier> barrier = deciders.claim(on.id(), on.person(), member, "reviewed evidence");
        if (barrier.isPresent()) {
            return switch (barrier.get()) {
                case OWN_CASE -> new ReviewOutcome.OwnCase();
                case TRAINED_OR_RATED -> new ReviewOutcome.Involved();
            };
        }
        nonconformities.insertReview(on, answer, new Answer.Review(member, accepted, note, clock.instant()));
        audit.record(
                "certification.answer.reviewed",
                Subject.of("nonconformity", to.id().value()),
                Map.of("accepted", String.valueOf(accepted)));
        return settle(on, to, accepted);
    }

    private ReviewOutcome settle(CertificationCase on, Nonconformity to, boolean accepted) {
        if (accepted) {
            progress.fulfil(on, to.id());
            return new ReviewOutcome.Reviewed(NonconformityState.CLOSED);
        }
        nonconformities.setState(to.id(), NonconformityState.OPEN, null);
        return new ReviewOutcome.Reviewed(NonconformityState.OPEN);
    }
}
