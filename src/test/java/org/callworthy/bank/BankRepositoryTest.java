package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.callworthy.RepositoryTest;
import org.callworthy.bank.ImportOutcome.Imported;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Parsed;
import org.junit.jupiter.api.Test;

class BankRepositoryTest extends RepositoryTest {

    @Test
    void aStoredBankIsReadBackAndKnownAgain() {
        assertThat(store(BankYaml.GOOD)).isEqualTo(new Imported(3, 0, 0));
        BankRepository bank = new BankRepository(db);
        List<ItemVersion> items = bank.versions(bank.approved("agent-foundation"));
        assertThat(items)
                .extracting(ItemVersion::itemKey)
                .containsExactlyInAnyOrder("agent-f-com-001", "agent-f-emo-001", "agent-f-pro-001");
        assertThat(items).filteredOn(item -> item.material().isPresent()).hasSize(1);
        assertThat(store(BankYaml.GOOD)).isEqualTo(new Imported(0, 3, 0));
    }

    @Test
    void theBankOfAnItemAndItsPurposeAreKnown() {
        store(BankYaml.GOOD);
        BankImportRepository imports = new BankImportRepository(db);
        assertThat(imports.purposeOf("agent-foundation")).contains("agent-I");
        assertThat(imports.purposeOf("agent-other")).isEmpty();
        assertThat(imports.itemsElsewhere("agent-other", List.of("agent-f-com-001", "new")))
                .containsExactly("agent-f-com-001");
        assertThat(imports.itemsElsewhere("agent-foundation", List.of("agent-f-com-001")))
                .isEmpty();
    }

    @Test
    void aBankBeginsOnce() {
        BankImportRepository imports = new BankImportRepository(db);
        BankText bank =
                new BankText("sales", Track.AGENT, Level.II, LocalizedText.of("Sales", "销售"), List.of(), List.of());
        assertThat(tx(() -> imports.insertBank(bank))).isPresent();
        assertThat(tx(() -> imports.insertBank(bank))).isEmpty();
        assertThat(imports.purposeOf("sales")).contains("agent-II");
    }

    @Test
    void whatAPersonRetiredWhileAFileComesInStaysRetired() {
        store(BankYaml.GOOD);
        BankImportRepository imports = new BankImportRepository(db);
        StoredVersion seen = imports.versions("agent-foundation").getFirst();
        tx(() -> new HistoryRepository(db).retire(seen.id(), RetiredFor.PERSON));
        assertThat(tx(() -> imports.keep(seen))).isFalse();
        StoredVersion now = imports.versions("agent-foundation").getFirst();
        assertThat(now.retiredFor()).contains(RetiredFor.PERSON);
        assertThat(tx(() -> imports.keep(now))).isTrue();
    }

    private Imported store(String text) {
        Parsed<BankText> parsed = BankFile.parse("b.yaml", text);
        BankText bank = parsed.content().orElseThrow();
        return tx(() -> {
            BankImportRepository imports = new BankImportRepository(db);
            BankComparison comparison = new BankComparison(
                    parsed.document().orElseThrow().root(),
                    bank,
                    Optional.empty(),
                    List.of(),
                    imports.materials(bank.key()),
                    imports.versions(bank.key()),
                    false,
                    Leaving.NOTHING);
            return new BankStore(
                            imports,
                            new HistoryRepository(db),
                            comparison,
                            imports.saveBank(bank),
                            Optional.empty(),
                            Instant.parse("2026-03-01T09:00:00.123456Z"))
                    .store(List.of());
        });
    }
}
