package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.callworthy.RepositoryTest;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Sha256;
import org.callworthy.common.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class ShippedBanksTest extends RepositoryTest {

    private static final byte[] FIRST = Sha256.of("first");
    private static final byte[] SECOND = Sha256.of("second");
    private static final BankText BANK =
            new BankText("sales", Track.AGENT, Level.I, LocalizedText.of("Sales", "销售"), List.of(), List.of());

    private BankImportRepository banks;
    private BankFileRepository files;
    private ShippedBanks shipped;

    @BeforeEach
    void rooms() {
        banks = new BankImportRepository(db);
        files = new BankFileRepository(db);
        shipped = new ShippedBanks(new ShippedRepository(db), banks, files, new HistoryRepository(db));
    }

    @Test
    void titleAndTextAreTheReleasesUntilAFileOfTheHouseComes() {
        assertThat(open(FIRST)).as("it begins with it").isTrue();
        tx(() -> shipped.remember(banks.id("sales"), FIRST, true));
        tx(() -> files.keepText("sales", "first", false));
        assertThat(shipped.isKnown("sales", FIRST)).isTrue();
        assertThat(shipped.isKnown("sales", SECOND)).isFalse();
        assertThat(open(SECOND)).isTrue();
        tx(() -> files.remember(banks.id("sales"), Sha256.of("own")));
        assertThat(open(FIRST)).isFalse();
        assertThat(open(SECOND)).isFalse();
        tx(() -> shipped.remember(banks.id("sales"), SECOND, false));
        assertThat(files.wasLast("sales", Sha256.of("own"))).isTrue();
        tx(() -> files.remember(banks.id("sales"), SECOND));
        assertThat(open(FIRST)).as("the house took the release's file in").isTrue();
    }

    @Test
    void ofABankFromEarlierOnlyTheSameFileIsTheReleases() {
        tx(() -> files.remember(banks.saveBank(BANK), FIRST));
        tx(() -> files.keepText("sales", "first", false));
        assertThat(open(FIRST)).isTrue();
        assertThat(open(SECOND)).isFalse();
    }

    @Test
    void aBankThatTheHouseBeganKeepsItsTitle() {
        tx(() -> banks.insertBank(BANK));
        assertThat(open(FIRST)).isFalse();
    }

    @Test
    void ofTwoNodesThatStartAtOnceOneWaits() throws Exception {
        open(FIRST);
        CompletableFuture<Boolean> other = new CompletableFuture<>();
        TransactionTemplate transaction = transaction();
        tx(() -> {
            shipped.open(BANK, FIRST, "first");
            Thread.startVirtualThread(() -> other.complete(transaction.execute(status -> {
                shipped.open(BANK, FIRST, "first");
                return shipped.isKnown("sales", FIRST);
            })));
            assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            shipped.remember(banks.id("sales"), FIRST, true);
        });
        assertThat(other.get(10, TimeUnit.SECONDS)).as("finds it done").isTrue();
    }

    private boolean open(byte[] sha256) {
        return tx(() -> shipped.open(BANK, sha256, "other"));
    }
}
