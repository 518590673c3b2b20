package org.callworthy.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import org.callworthy.certification.Answer;
import org.callworthy.certification.AnswerId;
import org.callworthy.certification.EvidenceFile;
import org.callworthy.certification.EvidenceFiles;
import org.callworthy.common.ui.Downloads;

/** Downloads what was handed in: never shown in the page, so that nothing in it can run here. */
class EvidenceLink extends Anchor {

    private final transient EvidenceFiles files;
    private final AnswerId answer;

    EvidenceLink(EvidenceFiles files, Answer answer) {
        this.files = files;
        this.answer = answer.id();
        setText(answer.evidenceName());
        setHref(Downloads.kept(this::open), AttachmentType.DOWNLOAD);
    }

    private Downloads.Opened open() {
        EvidenceFile file = files.open(answer).orElseThrow();
        return new Downloads.Opened(file.name(), file.mediaType(), file.content());
    }
}
