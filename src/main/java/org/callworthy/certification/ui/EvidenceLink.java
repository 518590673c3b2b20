package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.callworthy.certification.Answer;
import org.callworthy.certification.AnswerId;
import org.callworthy.certification.EvidenceFile;
import org.callworthy.certification.EvidenceFiles;

/** Downloads what was handed in: never shown in the page, so that nothing in it can run here. */
class EvidenceLink extends Anchor {

    private final transient EvidenceFiles files;
    private final AnswerId answer;

    EvidenceLink(EvidenceFiles files, Answer answer) {
        this.files = files;
        this.answer = answer.id();
        setText(answer.evidenceName());
        setHref((DownloadHandler) this::download, AttachmentType.DOWNLOAD);
    }

    private void download(DownloadEvent event) throws IOException {
        EvidenceFile file = files.open(answer).orElseThrow();
        event.setFileName(file.name());
        event.setContentType(file.mediaType());
        try (InputStream content = file.content()) {
            content.transferTo(event.getOutputStream());
        }
    }
}
