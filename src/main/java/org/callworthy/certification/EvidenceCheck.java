package org.callworthy.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.callworthy.document.Accepted;
import org.callworthy.document.Documents;
import org.callworthy.document.Inspection;
import org.callworthy.document.Refusal;
import org.callworthy.document.Refused;
import org.springframework.stereotype.Component;

/** Which files are taken as evidence. */
@Component
class EvidenceCheck {

    private static final String ENDINGS = "pdf, docx, txt, png, jpg";
    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "text/plain",
            "image/png",
            "image/jpeg");

    private final Documents documents;

    EvidenceCheck(Documents documents) {
        this.documents = documents;
    }

    Inspection inspect(Path file, String name) {
        if (size(file) > EvidenceLimits.MOST_BYTES) {
            return new Refused(Refusal.TOO_BIG, (EvidenceLimits.MOST_BYTES >> 20) + " MB");
        }
        Inspection inspection = documents.inspect(file, name);
        return inspection instanceof Accepted accepted && !MEDIA_TYPES.contains(accepted.mediaType())
                ? new Refused(Refusal.UNKNOWN_TYPE, ENDINGS)
                : inspection;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
