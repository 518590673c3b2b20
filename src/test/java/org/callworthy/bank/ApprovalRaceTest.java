package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.common.Json;
import org.callworthy.common.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** The database refuses an approval for two reasons, and the reviewer hears the right one. */
class ApprovalRaceTest {

    private static final PersonId REVIEWER = new PersonId(8);
    private static final Draft SEEN = new Draft(
            new ItemVersionId(1),
            "bank",
            Track.AGENT,
            "item",
            1,
            ItemState.IN_REVIEW,
            0,
            Json.mapper().createObjectNode(),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            List.of());

    private final HistoryRepository history = mock();
    private final TransactionOperations transaction = mock();
    private final SignedIn signedIn = mock();
    private final ItemReviews reviews = new ItemReviews(
            mock(DraftRepository.class),
            history,
            mock(BankImportRepository.class),
            mock(Bank.class),
            mock(ItemSounds.class),
            mock(ItemPictures.class),
            mock(ItemRecordings.class),
            signedIn,
            mock(AuditLog.class),
            transaction,
            InstantSource.system());

    @BeforeEach
    void theDatabaseRefuses() {
        when(signedIn.id()).thenReturn(REVIEWER);
        when(transaction.execute(any())).thenThrow(new DuplicateKeyException("refused"));
    }

    @Test
    void aWriterHearsThatItIsTheirOwnWork() {
        when(history.isWriter(SEEN.id(), REVIEWER)).thenReturn(true);
        assertThat(reviews.approve(SEEN, "")).isEqualTo(new ReviewOutcome.OwnWork());
    }

    @Test
    void whoApprovesAtTheSameTimeAsSomebodyElseHearsThatTheyWereFaster() {
        assertThat(reviews.approve(SEEN, "")).isEqualTo(new ReviewOutcome.Stale());
    }
}
