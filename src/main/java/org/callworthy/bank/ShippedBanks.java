package org.callworthy.bank;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps what the house makes of a shipped bank apart from what releases make of it. A release withdraws only what an earlier one
 * brought, and gives the bank its title and text only as long as no file of the house came last.
 */
@Component
class ShippedBanks {

    private final ShippedRepository shipped;
    private final BankImportRepository banks;
    private final BankFileRepository files;
    private final HistoryRepository history;

    ShippedBanks(
            ShippedRepository shipped,
            BankImportRepository banks,
            BankFileRepository files,
            HistoryRepository history) {
        this.shipped = shipped;
        this.banks = banks;
        this.files = files;
        this.history = history;
    }

    /** Whether nothing has changed in it since it was taken in whole. */
    boolean isKnown(String bank, byte[] sha256) {
        return shipped.wasLast(bank, sha256);
    }

    /** Begins the bank if it is new. Another node waits meanwhile. Whether the bank's title and text are the release's. */
    boolean open(BankText bank, byte[] sha256, String text) {
        boolean begun = !shipped.lock(bank.key()) && banks.insertBank(bank).isPresent();
        return begun || shipped.lock(bank.key()) && shipped.isLastShipped(bank.key(), sha256, text);
    }

    /** Drafts that were given up take other numbers where the file's versions have theirs: nothing rests on them. */
    void makeRoom(BankComparison comparison) {
        comparison.bank().items().stream()
                .filter(item -> !comparison.isLeft(item))
                .flatMap(item -> comparison.discarded(item).stream())
                .forEach(draft -> shipped.renumber(draft, history.highestNumber(draft.itemId()) + 1));
    }

    /** @param now with the versions and materials as stored now */
    void mark(BankComparison now) {
        shipped.markMaterials(now.broughtMaterials());
        Map<Boolean, List<StoredVersion>> changed = now.versions().stream()
                .filter(version -> now.isShipped(version) != version.shipped())
                .collect(Collectors.partitioningBy(now::isShipped));
        changed.forEach((isShipped, versions) -> shipped.mark(versions, isShipped));
    }

    /** @param isLast whether no file of the house came since the release before */
    void remember(long bank, byte[] sha256, boolean isLast) {
        shipped.remember(bank, sha256);
        if (isLast) {
            files.remember(bank, sha256);
        }
    }
}
