package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CallworthyTest
class RefusedReleaseTest {

    @Autowired
    BankImport imports;

    @Autowired
    BankImportRepository banks;

    @Test
    void aReleasesBankThatIsRefusedDoesNotBegin() {
        String text = BankYaml.with("bank: agent-foundation", "bank: agent-refused")
                .replace("agent-f-", "agent-refused-")
                .replace("material: return-sheet\n", "material: return-sheet\n    enemies: [agent-refused-none]\n");
        assertThat(ActAs.system(() -> imports.importShipped("b.yaml", text, BesideFiles.NONE)))
                .isInstanceOf(ImportOutcome.Refused.class);
        assertThat(banks.purposeOf("agent-refused")).isEmpty();
    }
}
