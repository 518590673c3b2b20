package org.callworthy.rights;

import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.callworthy.account.OwnFile;
import org.callworthy.account.PersonFile;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.certification.CaseResult;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.EvidenceFile;
import org.callworthy.certification.EvidenceFiles;
import org.callworthy.common.Json;
import org.callworthy.common.Texts;
import org.callworthy.credential.Certificates;
import org.callworthy.credential.DownloadOutcome;
import org.callworthy.exam.OwnAnswers;
import org.callworthy.roleplay.OwnCalls;
import org.callworthy.roleplay.RecordedSound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What is held about the signed-in person, for themselves. */
@Service
@PermitAll
public class OwnData {

    private final Gathering gathering;
    private final OwnFile file;
    private final OwnAnswers answers;
    private final OwnCalls calls;
    private final EvidenceFiles evidence;
    private final Certificates certificates;
    private final Texts texts;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    OwnData(
            Gathering gathering,
            OwnFile file,
            OwnAnswers answers,
            OwnCalls calls,
            EvidenceFiles evidence,
            Certificates certificates,
            Texts texts,
            SignedIn signedIn,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.gathering = gathering;
        this.file = file;
        this.answers = answers;
        this.calls = calls;
        this.evidence = evidence;
        this.certificates = certificates;
        this.texts = texts;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
    }

    public PersonFile account() {
        return file.open();
    }

    /** Newest first. */
    public List<CaseResult> cases() {
        return gathering.cases();
    }

    /**
     * Writes a copy of everything as a ZIP file, one part after the other: of recordings no more than a buffer is held in
     * memory. That it was made is noted first, so that there is no copy without a trace.
     */
    public void copy(OutputStream to, Locale language) throws IOException {
        Copy copy = gathering.all(language);
        transaction.executeWithoutResult(status -> audit.record(
                "rights.copy.made",
                Subject.of("person", signedIn.id().value()),
                Map.of(
                        "cases", String.valueOf(copy.data().cases().size()),
                        "recordings", String.valueOf(copy.recordings().size()))));
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        put(zip, "README.txt", texts.getTranslation("rights.copy.readme", language));
        put(zip, "data.json", Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(copy.data()));
        for (Copy.Receipt each : copy.receipts()) {
            put(zip, each.path(), answers.receipt(each.attempt()).map(OwnData::stream));
        }
        for (Copy.Recording each : copy.recordings()) {
            put(zip, each.path(), calls.voice(each.performance()).map(RecordedSound::open));
        }
        for (Copy.HandedIn each : copy.handedIn()) {
            put(zip, each.path(), evidence.open(each.answer()).map(EvidenceFile::content));
        }
        for (Copy.Certificate each : copy.certificates()) {
            put(zip, each.path(), certificate(each.certification()));
        }
        zip.finish();
    }

    private Optional<InputStream> certificate(CertificationId of) {
        return switch (certificates.download(of)) {
            case DownloadOutcome.Made(byte[] pdf) -> Optional.of(new ByteArrayInputStream(pdf));
            case DownloadOutcome.NotIssued not -> Optional.empty();
            case DownloadOutcome.NameUnshown name -> Optional.empty();
        };
    }

    private static void put(ZipOutputStream zip, String path, String text) throws IOException {
        put(zip, path, Optional.of(stream(text)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was erased since the data was gathered is left out. */
    private static void put(ZipOutputStream zip, String path, Optional<? extends InputStream> content)
            throws IOException {
        if (content.isEmpty()) {
            return;
        }
        try (InputStream from = content.get()) {
            zip.putNextEntry(new ZipEntry(path));
            from.transferTo(zip);
            zip.closeEntry();
        }
    }
}
