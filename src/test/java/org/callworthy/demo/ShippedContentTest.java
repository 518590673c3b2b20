package org.callworthy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Finding;
import org.callworthy.scheme.Schemes;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.DefaultApplicationArguments;

class ShippedContentTest {

    private final ContentImport content = mock();
    private final LeftContent left = mock();
    private final Schemes schemes = mock();
    private final List<Runnable> later = new ArrayList<>();
    private final ShippedContent shipped = new ShippedContent(content, left, schemes, later::add);

    @Test
    void theFirstStartOfADatabaseWaitsForTheContent() throws IOException {
        start();
        verify(content).importAll();
        assertThat(later).isEmpty();
    }

    @Test
    void aLaterStartOpensItsDoorsMeanwhile() throws IOException {
        when(schemes.isAnyPublished()).thenReturn(true);
        start();
        verify(content, never()).importAll();
        later.getFirst().run();
        verify(content).importAll();
    }

    @Test
    void contentThatCannotBeReadKeepsAnEmptyServerFromStartingButNoOther() throws IOException {
        when(content.importAll()).thenThrow(new IOException("torn"));
        assertThatThrownBy(this::start).hasRootCauseMessage("torn");
        when(schemes.isAnyPublished()).thenReturn(true);
        start();
        assertThatCode(() -> later.getFirst().run()).doesNotThrowAnyException();
        ArgumentCaptor<List<Finding>> told = ArgumentCaptor.captor();
        verify(left).keep(told.capture());
        assertThat(told.getValue())
                .singleElement()
                .extracting(finding -> finding.message().in(Languages.CHINESE))
                .isEqualTo("导入时中断");
    }

    @Test
    void whatAStartLeftIsKept() throws IOException {
        List<Finding> found = List.of(new Finding("b.yaml", 1, 1, "wrong", "right"));
        when(content.importAll()).thenReturn(found);
        start();
        verify(left).keep(found);
    }

    private void start() {
        shipped.run(new DefaultApplicationArguments());
    }
}
