package org.callworthy.common.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.servlet.ServletOutputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletOutputStream;

class DownloadsTest {

    @Test
    void aFileIsKeptNowhereOnItsWay() throws Exception {
        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        ServletOutputStream wire = new DelegatingServletOutputStream(arrived);
        VaadinResponse response = mock(VaadinResponse.class);
        when(response.getOutputStream()).thenReturn(wire);
        DownloadEvent event =
                new DownloadEvent(mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a"));

        Downloads.handler("list.csv", "text/csv", to -> to.write('x')).handleDownloadRequest(event);

        verify(response).setHeader("Cache-Control", "no-store");
        assertThat(arrived.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("x");
    }
}
