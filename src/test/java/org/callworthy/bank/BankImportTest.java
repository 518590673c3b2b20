package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.bank.BankPreview.Changes;
import org.callworthy.bank.ImportOutcome.Imported;
import org.callworthy.bank.ImportOutcome.Refused;
import org.callworthy.common.yaml.Finding;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.annotation.Transactional;

@CallworthyTest
@Transactional
class BankImportTest {

    @Autowired
    BankImport imports;

    @Autowired
    ItemReviews reviews;

    @Autowired
    Bank bank;

    @Test
    void importedItemsAreApprovedAndReadBack() {
        assertThat(take(BankYaml.GOOD)).isEqualTo(new Imported(3, 0, 0));
        List<ItemVersion> items = bank.approved("agent-foundation");
        assertThat(items)
                .extracting(ItemVersion::itemKey)
                .containsExactly("agent-f-com-001", "agent-f-emo-001", "agent-f-pro-001");
        ItemVersion product = items.getLast();
        assertThat(product.material())
                .hasValueSatisfying(sheet -> assertThat(sheet.key()).isEqualTo("return-sheet"));
        assertThat(product.body())
                .isEqualTo(BankFile.parse("b", BankYaml.GOOD)
                        .content()
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .body());
        assertThat(bank.version(product.id())).isEqualTo(product);
        assertThat(bank.versions(List.of(product.id(), items.getFirst().id())))
                .containsExactly(product, items.getFirst());
    }

    @Test
    void anEnemyIsOfTheFileOrStoredInTheBank() {
        String withEnemy = BankYaml.with(
                BankYaml.with("version: 1\n    type", "version: 2\n    type"),
                "material: return-sheet\n",
                "material: return-sheet\n    enemies: [agent-f-emo-001]\n");
        String shorter = withEnemy.substring(0, withEnemy.indexOf("  - id: agent-f-emo-001"));
        assertThat(refusal(shorter))
                .containsExactly(
                        "b.yaml:18:15: the bank has no item agent-f-emo-001 — the id of another item of the bank");
        take(BankYaml.GOOD);
        assertThat(take(shorter)).as("it is there, though retired").isEqualTo(new Imported(1, 1, 2));
    }

    @Test
    void whatAFileDidStandsInTheHistoryOfItsItems() {
        take(BankYaml.GOOD);
        take(BankYaml.GOOD);
        assertThat(acts("agent-f-pro-001")).containsExactly("1 CAME");
        String second = BankYaml.with("version: 1\n    type", "version: 2\n    type");
        take(second.substring(0, second.indexOf("  - id: agent-f-emo-001")));
        assertThat(acts("agent-f-pro-001")).containsExactly("2 CAME", "1 REPLACED", "1 CAME");
        assertThat(acts("agent-f-emo-001")).containsExactly("1 GONE", "1 CAME");
        take(second);
        assertThat(acts("agent-f-emo-001")).containsExactly("1 RESTORED", "1 GONE", "1 CAME");
        assertThat(acts("agent-f-com-001")).containsExactly("1 CAME");
    }

    private List<String> acts(String item) {
        return ActAs.system(() -> reviews.history(item)).stream()
                .map(entry -> entry.version() + " " + entry.act())
                .toList();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        take(BankYaml.GOOD);
        List<ItemVersion> before = bank.approved("agent-foundation");
        assertThat(take("# a remark\n" + BankYaml.GOOD)).isEqualTo(new Imported(0, 3, 0));
        assertThat(bank.approved("agent-foundation")).isEqualTo(before);
    }

    @Test
    void aChangedItemNeedsTheNextVersion() {
        take(BankYaml.GOOD);
        assertThat(refusal(BankYaml.with("Fourteen days", "Two weeks")))
                .containsExactly(
                        "b.yaml:12:14: version 1 of item agent-f-pro-001 is stored with another text — the next"
                                + " version number for what has changed");
    }

    @Test
    void theNextVersionReplacesTheOneBeforeWhichStaysReadable() {
        take(BankYaml.GOOD);
        ItemVersion first = bank.approved("agent-foundation").getLast();
        assertThat(take(secondVersion())).isEqualTo(new Imported(1, 2, 1));
        assertThat(bank.approved("agent-foundation")).hasSize(3).last().satisfies(second -> {
            assertThat(second.number()).isEqualTo(2);
            assertThat(second.stem().byTag()).containsEntry("en", "How many days?");
        });
        assertThat(bank.version(first.id())).isEqualTo(first);
        assertThat(refusal(BankYaml.GOOD)).hasSize(1).first().asString().contains("is at version 2 already");
    }

    @Test
    void anItemGoneFromTheFileIsRetiredAndComesBackWithIt() {
        take(BankYaml.GOOD);
        String shorter = BankYaml.GOOD.substring(0, BankYaml.GOOD.indexOf("  - id: agent-f-emo-001"));
        assertThat(take(shorter)).isEqualTo(new Imported(0, 2, 1));
        assertThat(bank.approved("agent-foundation")).hasSize(2);
        assertThat(take(BankYaml.GOOD)).isEqualTo(new Imported(0, 3, 0));
        assertThat(bank.approved("agent-foundation")).hasSize(3);
    }

    @Test
    void aPreviewSaysWhatAFileWouldChangeAndStoresNothing() {
        assertThat(preview(BankYaml.GOOD))
                .isEqualTo(new Changes(
                        List.of("agent-f-pro-001", "agent-f-com-001", "agent-f-emo-001"),
                        List.of(),
                        List.of(),
                        List.of(),
                        0));
        assertThat(bank.approved("agent-foundation")).isEmpty();
        take(BankYaml.GOOD);
        assertThat(preview(BankYaml.GOOD)).isEqualTo(changes(List.of(), List.of(), List.of(), 3));
        String next = secondVersion();
        String shorter = next.substring(0, next.indexOf("  - id: agent-f-emo-001"));
        assertThat(preview(shorter))
                .isEqualTo(changes(List.of("agent-f-pro-001"), List.of(), List.of("agent-f-emo-001"), 1));
        assertThat(preview(BankYaml.with("Fourteen days", "Two weeks")))
                .isInstanceOfSatisfying(
                        BankPreview.Refused.class,
                        refused -> assertThat(refused.findings()).hasSize(1));
        assertThat(bank.approved("agent-foundation")).hasSize(3);
        take(shorter);
        assertThat(preview(next)).isEqualTo(changes(List.of(), List.of("agent-f-emo-001"), List.of(), 2));
    }

    private BankPreview preview(String text) {
        return ActAs.system(() -> imports.preview("b.yaml", text, BesideFiles.NONE));
    }

    private static Changes changes(List<String> replaced, List<String> back, List<String> gone, int unchanged) {
        return new Changes(List.of(), replaced, back, gone, unchanged);
    }

    @Test
    void aChangedMaterialNeedsTheNextVersionAndSoDoItsItems() {
        take(BankYaml.GOOD);
        String changed = BankYaml.with("Within 14 days.", "Within two weeks.");
        assertThat(refusal(changed)).hasSize(1).first().asString().startsWith("b.yaml:7:14: version 1 of material");
        assertThat(refusal(BankYaml.with(changed, "version: 1", "version: 2")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("b.yaml:12:14: item agent-f-pro-001 rests on an earlier version of its material");
    }

    @Test
    void anItemOfAnotherBankIsRefused() {
        take(BankYaml.GOOD);
        assertThat(refusal(BankYaml.with("bank: agent-foundation", "bank: agent-other")))
                .hasSize(3);
    }

    @Test
    void aBankStaysWithItsTrackAndLevel() {
        take(BankYaml.GOOD);
        assertThat(refusal(BankYaml.with("level: I", "level: II"))).hasSize(1);
    }

    @Test
    void nobodyImportsWithoutTheRole() {
        assertThatThrownBy(() -> imports.importFile("b.yaml", BankYaml.GOOD))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private static String secondVersion() {
        String text = BankYaml.with("id: agent-f-pro-001\n    version: 1", "id: agent-f-pro-001\n    version: 2");
        return BankYaml.with(text, "How long?", "How many days?");
    }

    private ImportOutcome take(String text) {
        return ActAs.system(() -> imports.importFile("b.yaml", text));
    }

    private List<String> refusal(String text) {
        return ((Refused) take(text)).findings().stream().map(Finding::toString).toList();
    }
}
