package org.callworthy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.junit.jupiter.api.Test;

class InvigilatedEndTest {

    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");
    private static final AttemptId ATTEMPT = new AttemptId(7);
    private static final Reason FAINTED = new Reason("She fainted");

    private final Attempts attempts = mock();
    private final ClockRepository ledger = mock();
    private final AuditLog audit = mock();
    private final AttemptEnder ender = mock();
    private final Invigilation invigilation = new Invigilation(
            mock(ClockActs.class),
            ledger,
            List.of(ender),
            attempts,
            mock(BoardReach.class),
            mock(SignedIn.class),
            audit,
            InstantSource.fixed(NOON));

    @Test
    void whatTheCandidateHandedInAMomentBeforeWasNotEndedByAnybodyElse() {
        isOpen();
        when(ender.end(eq(ATTEMPT), any())).thenReturn(false);
        assertThat(invigilation.end(ATTEMPT, FAINTED)).isFalse();
        verify(ender).end(eq(ATTEMPT), any());
        verifyNoInteractions(ledger, audit);
    }

    @Test
    void whatAnInvigilatorEndedStandsInItsClock() {
        isOpen();
        when(ender.end(eq(ATTEMPT), any())).thenAnswer(call -> {
            call.<Runnable>getArgument(1).run();
            return true;
        });
        assertThat(invigilation.end(ATTEMPT, FAINTED)).isTrue();
        verify(ledger)
                .insert(
                        eq(ATTEMPT),
                        argThat(entry -> entry.kind() == ClockEntryKind.ENDED
                                && entry.reason().equals(FAINTED.text())),
                        eq(null),
                        eq(NOON));
        verify(audit).record(eq("delivery.attempt.ended"), any());
    }

    private void isOpen() {
        when(ender.kind()).thenReturn(AssignmentKind.EXAM);
        when(attempts.find(ATTEMPT))
                .thenReturn(new Attempt(
                        ATTEMPT,
                        new AssignmentId(6),
                        new CaseId(5),
                        new PersonId(4),
                        AssignmentKind.EXAM,
                        "exam",
                        Locale.ENGLISH,
                        1,
                        NOON.minusSeconds(60),
                        NOON.plusSeconds(60),
                        null,
                        null,
                        null));
    }
}
