package org.callworthy.document;

import java.nio.file.Path;
import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;

/** Looks into uploaded files. Called by services and views before anything is kept; takes a second or two, so not in a transaction. */
@Service
@CalledByServices
public class Documents {

    private final Child child;

    Documents(Child child) {
        this.child = child;
    }

    /** For verbs of the command line that need no database. */
    public static Documents withoutServer() {
        return new Documents(new Child());
    }

    /** What it holds, told by content alone: text, a workbook, a text document or an archive. Anything else is refused. */
    public FileContent open(Path file) {
        return child.read(Answer.Task.OPEN, file, "").content();
    }

    /**
     * Whether the content is what the name says, and what it says. Accepted are PDF, DOCX, XLSX, PPTX, plain text, CSV,
     * JPEG and PNG.
     *
     * @param name as the uploader's machine has it; only its ending counts
     */
    public Inspection inspect(Path file, String name) {
        Answer answer = child.read(Answer.Task.INSPECT, file, name);
        return answer.refusal() != null ? answer.refusal() : new Accepted(answer.mediaType(), answer.text());
    }
}
