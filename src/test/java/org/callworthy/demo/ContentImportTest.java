package org.callworthy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.callworthy.bank.BankImport;
import org.callworthy.bank.ImportOutcome;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Wording;
import org.callworthy.roleplay.Scenarios;
import org.callworthy.scheme.PublishOutcome;
import org.callworthy.scheme.SchemeVersionId;
import org.callworthy.scheme.Schemes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentImportTest {

    private static final String FOUNDATION = "exam-banks/agent/foundation.yaml";
    private static final Finding FINDING =
            new Finding(FOUNDATION, 1, 1, Wording.of("item {0} belongs to another bank", "a"), Wording.of("an id"));

    private final Schemes schemes = mock();
    private final BankImport banks = mock();
    private final Scenarios scenarios = mock();
    private final ContentImport content = new ContentImport(schemes, banks, scenarios);

    @BeforeEach
    void everythingIsTaken() {
        when(banks.importShipped(any(), any(), any())).thenReturn(new ImportOutcome.Imported(1, 0, 0));
        when(schemes.publish(any(), any(), any())).thenReturn(new PublishOutcome.Published(new SchemeVersionId(1)));
    }

    @Test
    void schemesAreNotToRestOnBanksThatWereRefused() throws IOException {
        when(banks.importShipped(eq(FOUNDATION), any(), any())).thenReturn(new ImportOutcome.Refused(List.of(FINDING)));
        assertThat(content.importAll()).containsExactly(FINDING);
        verify(schemes, times(3)).publish(any(), any(), eq(Set.of("agent-foundation")));
    }

    @Test
    void whatIsLeftAsItIsInABankIsFoundAndHoldsNoSchemeUp() throws IOException {
        when(banks.importShipped(eq(FOUNDATION), any(), any()))
                .thenReturn(new ImportOutcome.Imported(1, 0, 0, List.of(FINDING), true));
        assertThat(content.importAll()).containsExactly(FINDING);
        verify(schemes, times(3)).publish(any(), any(), eq(Set.of()));
    }

    @Test
    void schemesWaitForABankThatLacksWhatHadToBeLeft() throws IOException {
        when(banks.importShipped(eq(FOUNDATION), any(), any()))
                .thenReturn(new ImportOutcome.Imported(1, 0, 0, List.of(FINDING), false));
        content.importAll();
        verify(schemes, times(3)).publish(any(), any(), eq(Set.of("agent-foundation")));
    }
}
