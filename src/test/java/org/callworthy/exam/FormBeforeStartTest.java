package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.delivery.Accommodations;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Case;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.Entry;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.StartOutcome.Started;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A form may take seconds: nobody's clock runs meanwhile, and neither a row nor a connection is held. */
class FormBeforeStartTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");
    private static final PersonId LI = new PersonId(1);
    private static final AssignmentId EXAM = new AssignmentId(2);
    private static final AttemptId ATTEMPT = new AttemptId(3);
    private static final Case CASE =
            new Case(new CaseId(4), LI, Track.AGENT, Level.I, new SchemeVersionId(5), NINE.minusSeconds(60));

    private final Attempts attempts = mock();
    private final Forms forms = mock();
    private final Cases cases = mock();
    private final SignedIn signedIn = mock();
    private final PlatformTransactionManager transactions = mock();
    private final Forms.Ready ready = new Forms.Ready(new AssemblyOutcome.Assembled(List.of()), 7, Optional.empty());

    private final Sittings sittings = new Sittings(
            attempts,
            cases,
            forms,
            mock(AnswerDesk.class),
            mock(SittingReader.class),
            mock(SittingCloser.class),
            mock(HandIn.class),
            mock(LateJournal.class),
            mock(Incidents.class),
            mock(ReportedQuestions.class),
            mock(Accommodations.class),
            signedIn,
            mock(AuditLog.class),
            new TransactionTemplate(transactions));

    @BeforeEach
    void waitForTheStart() {
        Attempt begun = new Attempt(
                ATTEMPT,
                EXAM,
                CASE.id(),
                LI,
                AssignmentKind.EXAM,
                "exam",
                Locale.ENGLISH,
                1,
                NINE,
                NINE,
                null,
                null,
                null);
        when(signedIn.id()).thenReturn(LI);
        when(cases.find(CASE.id())).thenReturn(CASE);
        when(attempts.find(ATTEMPT)).thenReturn(begun);
        when(attempts.beginning(EXAM, LI, Entry.PLAIN)).thenReturn(Optional.of(waiting()));
        when(forms.ready(CASE, "exam", LI)).thenReturn(ready);
        when(forms.give(any(), any(), any())).thenReturn(ready.outcome());
    }

    @Test
    void theFormIsFoundBeforeTheClockStarts() {
        starts(false);
        assertThat(sittings.open(EXAM, Locale.ENGLISH)).isInstanceOf(OpenOutcome.Opened.class);
        var order = inOrder(forms, transactions, attempts);
        order.verify(forms).ready(CASE, "exam", LI);
        order.verify(transactions).getTransaction(any());
        order.verify(attempts).start(EXAM, LI, Locale.ENGLISH, Entry.PLAIN);
        order.verify(forms).give(any(), any(), any());
        order.verify(transactions).commit(any());
    }

    @Test
    void whatWasBegunMeanwhileKeepsItsForm() {
        starts(true);
        assertThat(sittings.open(EXAM, Locale.ENGLISH)).isInstanceOf(OpenOutcome.Opened.class);
        verify(forms, never()).give(any(), any(), any());
    }

    @Test
    void whoCannotBeginCostsNoForm() {
        when(attempts.beginning(EXAM, LI, Entry.PLAIN)).thenReturn(Optional.empty());
        when(attempts.start(EXAM, LI, Locale.ENGLISH, Entry.PLAIN))
                .thenReturn(new org.callworthy.delivery.StartOutcome.NotYours());
        assertThat(sittings.open(EXAM, Locale.ENGLISH)).isInstanceOf(OpenOutcome.NotOpened.class);
        verify(forms, never()).ready(any(), any(), any());
    }

    private void starts(boolean resumed) {
        when(attempts.start(EXAM, LI, Locale.ENGLISH, Entry.PLAIN))
                .thenReturn(new Started(ATTEMPT, 1, "token", NINE, resumed));
    }

    private static Assignment waiting() {
        return new Assignment(
                EXAM, CASE.id(), LI, AssignmentKind.EXAM, "exam", 1, NINE, NINE, 40, AssignmentState.WAITING);
    }
}
