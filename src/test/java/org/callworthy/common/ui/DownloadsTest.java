package org.callworthy.common.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.ServletOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletOutputStream;

class DownloadsTest {

    private final VaadinResponse response = mock(VaadinResponse.class);
    private final ByteArrayOutputStream arrived = new ByteArrayOutputStream();

    @Test
    void aFileThatIsMadeIsKeptNowhereOnItsWay() throws Exception {
        ask(Downloads.handler("list.csv", "text/csv", to -> to.write('x')));
        verify(response).setContentType("text/csv");
        assertThat(arrived.toString(StandardCharsets.UTF_8)).isEqualTo("x");
    }

    @Test
    void aFileThatWasKeptIsClosedOnceItIsThere() throws Exception {
        InputStream content = spy(new ByteArrayInputStream(new byte[] {'y'}));
        ask(Downloads.kept(() -> new Downloads.Opened("proof.pdf", "application/pdf", content)));
        verify(response).setContentType("application/pdf");
        verify(content).close();
        assertThat(arrived.toString(StandardCharsets.UTF_8)).isEqualTo("y");
    }

    @Test
    void aSoundIsKeptNowhereOnItsWayEither() throws Exception {
        ask(Downloads.sound("audio/wav", () -> new byte[] {'z'}));
        verify(response).setContentType("audio/wav");
        assertThat(arrived.toString(StandardCharsets.UTF_8)).isEqualTo("z");
    }

    private void ask(DownloadHandler handler) throws Exception {
        ServletOutputStream wire = new DelegatingServletOutputStream(arrived);
        when(response.getOutputStream()).thenReturn(wire);
        handler.handleDownloadRequest(
                new DownloadEvent(mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a")));
        verify(response).setHeader("Cache-Control", "no-store");
    }
}
