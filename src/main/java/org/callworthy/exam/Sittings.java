package org.callworthy.exam;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.LocalizedText;
import org.callworthy.delivery.Accommodation;
import org.callworthy.delivery.Accommodations;
import org.callworthy.delivery.Admission;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Case;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.Entry;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.NewIncident;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.exam.OpenOutcome.BankTooSmall;
import org.callworthy.exam.OpenOutcome.NoOtherForm;
import org.callworthy.exam.OpenOutcome.NotOpened;
import org.callworthy.exam.OpenOutcome.Opened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a candidate through an exam. Only opening asks for a sign-in: all else goes by the token that it gave. Nothing here
 * may be called within a transaction, as answers are committed by another thread.
 */
@Service
@CalledByServices
public class Sittings {

    private final Attempts attempts;
    private final Cases cases;
    private final Forms forms;
    private final AnswerDesk desk;
    private final SittingReader reader;
    private final SittingCloser closer;
    private final HandIn handIn;
    private final LateJournal late;
    private final Incidents incidents;
    private final ReportedQuestions reported;
    private final Accommodations accommodations;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Sittings(
            Attempts attempts,
            Cases cases,
            Forms forms,
            AnswerDesk desk,
            SittingReader reader,
            SittingCloser closer,
            HandIn handIn,
            LateJournal late,
            Incidents incidents,
            ReportedQuestions reported,
            Accommodations accommodations,
            SignedIn signedIn,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.attempts = attempts;
        this.cases = cases;
        this.forms = forms;
        this.desk = desk;
        this.reader = reader;
        this.closer = closer;
        this.handIn = handIn;
        this.late = late;
        this.incidents = incidents;
        this.reported = reported;
        this.accommodations = accommodations;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Opens the signed-in person's sitting, or goes on with it here: each call ends what runs elsewhere. */
    @RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public OpenOutcome open(AssignmentId assignment, Locale language) {
        return open(assignment, language, Entry.PLAIN);
    }

    /** As {@link #open(AssignmentId, Locale)}, with the code of a seat. */
    @RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
    public OpenOutcome open(AssignmentId assignment, Locale language, Entry entry) {
        PersonId person = signedIn.id();
        Optional<Forms.Ready> form = attempts.beginning(assignment, person, entry)
                .map(begun -> forms.ready(cases.find(begun.caseId()), begun.component(), person));
        OpenOutcome outcome = Objects.requireNonNull(transaction.execute(status -> {
            OpenOutcome opened = begin(attempts.start(assignment, person, language, entry), form);
            if (opened instanceof BankTooSmall || opened instanceof NoOtherForm) {
                status.setRollbackOnly();
            }
            return opened;
        }));
        switch (outcome) {
            case BankTooSmall few -> noForm(assignment, "bank-too-small");
            case NoOtherForm none -> noForm(assignment, "no-other-form");
            case NotOpened(StartOutcome.Closed closed) -> closeIfOverdue(assignment, person);
            case NotOpened other -> {}
            case Opened opened -> {}
        }
        return outcome;
    }

    private void noForm(AssignmentId assignment, String why) {
        transaction.executeWithoutResult(status ->
                audit.record("exam.form.refused", Subject.of("assignment", assignment.value()), Map.of("reason", why)));
    }

    private void closeIfOverdue(AssignmentId assignment, PersonId person) {
        attempts.of(assignment)
                .filter(attempt -> attempt.person().equals(person))
                .ifPresent(closer::closeIfOverdue);
    }

    /** @param form may be left over, as the exam is under way meanwhile; or missing, as it could not be begun a moment before */
    private OpenOutcome begin(StartOutcome start, Optional<Forms.Ready> form) {
        if (!(start instanceof Started started)) {
            return new NotOpened(start);
        }
        if (started.resumed()) {
            return new Opened(started);
        }
        Attempt attempt = attempts.find(started.attempt());
        Case of = cases.find(attempt.caseId());
        Forms.Ready ready = form.orElseGet(() -> forms.ready(of, attempt.component(), attempt.person()));
        return switch (forms.give(of, attempt, ready)) {
            case AssemblyOutcome.Assembled made -> new Opened(started);
            case AssemblyOutcome.TooFewItems(var shortages) -> new BankTooSmall(shortages);
            case AssemblyOutcome.NoOtherForm none -> new NoOtherForm();
        };
    }

    @PermitAll
    public ViewOutcome view(Bearer bearer) {
        return switch (attempts.admit(bearer)) {
            case Admission.Admitted(Attempt attempt) -> view(closer.closeIfOverdue(attempt));
            case Admission.Closed(Attempt attempt) -> new ViewOutcome.Over(attempt, title(attempt));
            case Admission.Stale stale -> new ViewOutcome.Elsewhere();
            case Admission.Unknown unknown -> throw new IllegalStateException("A token without its attempt");
        };
    }

    private ViewOutcome view(Attempt attempt) {
        if (attempt.closed()) {
            return new ViewOutcome.Over(attempt, title(attempt));
        }
        boolean larger = accommodations
                .inForce(attempt.person(), attempt.assignment())
                .filter(Accommodation::largerText)
                .isPresent();
        if (attempt.paused()) {
            return new ViewOutcome.Open(attempt, title(attempt), larger, List.of(), List.of());
        }
        SittingId id = SittingId.of(attempt.id());
        return new ViewOutcome.Open(attempt, title(attempt), larger, reader.items(id), reader.answers(id));
    }

    /** Returns once the answers are durable, whether they count or not. */
    @PermitAll
    public SaveOutcome save(Bearer bearer, List<NewAnswer> answers) {
        return noted(bearer, desk.save(bearer, answers));
    }

    /** As {@link #save(Bearer, List)}, for answers that arrived at this moment. */
    @PermitAll
    public SaveOutcome save(Bearer bearer, List<NewAnswer> answers, Instant arrived) {
        return noted(bearer, desk.save(bearer, answers, arrived));
    }

    private SaveOutcome noted(Bearer bearer, SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.KeptLate) {
            late.note(bearer.attempt());
            closer.closeIfOverdue(attempts.find(bearer.attempt()));
        }
        return outcome;
    }

    /** How the clock stands; asked by those who have nothing to save. */
    @PermitAll
    public ClockFace clock(Bearer bearer) {
        return switch (attempts.admit(bearer)) {
            case Admission.Admitted(Attempt attempt) -> new ClockFace.Running(attempt);
            case Admission.Closed closed -> new ClockFace.Over();
            case Admission.Stale stale -> new ClockFace.Elsewhere();
            case Admission.Unknown unknown -> throw new IllegalStateException("A token without its attempt");
        };
    }

    /** Hands in. A repeat gives the same, whoever closed the sitting first. */
    @PermitAll
    public SubmitOutcome submit(Bearer bearer) {
        return handIn.byCandidate(bearer);
    }

    /** As {@link #submit}, by a page whose clock has run out: nobody wished it, so that it does nothing while there is time left. */
    @PermitAll
    public SubmitOutcome submitIfOver(Bearer bearer) {
        return handIn.byClock(bearer);
    }

    @PermitAll
    public void note(Bearer bearer, List<NewIncident> noticed) {
        transaction.executeWithoutResult(
                status -> reported.from(SittingId.of(bearer.attempt()), incidents.note(bearer.attempt(), noticed)));
    }

    /**
     * For scoring; called by services.
     *
     * @throws IllegalStateException while the sitting is open
     */
    public SubmittedSitting answersOf(SittingId sitting) {
        return reader.submitted(sitting);
    }

    private LocalizedText title(Attempt attempt) {
        return forms.component(cases.find(attempt.caseId()), attempt.component())
                .title();
    }
}
