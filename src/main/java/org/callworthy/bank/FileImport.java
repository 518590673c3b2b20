package org.callworthy.bank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callworthy.common.yaml.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the pictures and recordings of a bank's file. */
@Component
class FileImport {

    private final PictureImport pictures;
    private final RecordingImport recordings;

    FileImport(PictureImport pictures, RecordingImport recordings) {
        this.pictures = pictures;
        this.recordings = recordings;
    }

    /** What is kept, by the names in the file. */
    record Kept(Map<String, StoredPicture> pictures, Map<String, StoredRecording> recordings) {

        static final Kept NOTHING = new Kept(Map.of(), Map.of());
    }

    /** Not to be called within a transaction. */
    void identify(BankComparison comparison) {
        recordings.identify(comparison);
    }

    /** Where a version that is stored has another picture or recording. */
    List<Problem> conflicts(BankComparison comparison, BankFiles files) {
        List<Problem> conflicts = new ArrayList<>(pictures.conflicts(comparison, files.pictures()));
        conflicts.addAll(recordings.conflicts(comparison, files.recordings()));
        return conflicts;
    }

    /** Not to be called within a transaction. */
    Kept keep(BankComparison comparison, BankFiles files) {
        return new Kept(pictures.keep(comparison, files.pictures()), recordings.keep(comparison, files.recordings()));
    }

    /** Gives the versions of the file what they have not yet. @param comparison with the versions as stored now */
    @Transactional(propagation = Propagation.MANDATORY)
    void attach(BankComparison comparison, Kept kept, Instant now) {
        if (!kept.pictures().isEmpty()) {
            pictures.attach(comparison, kept.pictures(), now);
        }
        if (!kept.recordings().isEmpty()) {
            recordings.attach(comparison, kept.recordings(), now);
        }
    }
}
