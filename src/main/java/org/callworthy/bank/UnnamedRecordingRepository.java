package org.callworthy.bank;

import static callworthy.db.Tables.BANK_AUDIO;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.callworthy.common.Languages;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;

/** Recordings from before texts named them: whoever reads these texts gives them their names. */
final class UnnamedRecordingRepository {

    private final DSLContext db;

    UnnamedRecordingRepository(DSLContext db) {
        this.db = db;
    }

    List<StoredDraft> inDrafts(List<StoredDraft> drafts) {
        Map<Long, Map<String, String>> files = files(drafts.stream()
                .filter(draft -> draft.source().has("listening"))
                .map(draft -> draft.id().value())
                .toList());
        return drafts.stream()
                .map(draft -> draft.naming(files.getOrDefault(draft.id().value(), Map.of())))
                .toList();
    }

    List<StoredVersion> inVersions(List<StoredVersion> versions) {
        Map<Long, Map<String, String>> files = files(versions.stream()
                .filter(version -> version.source().contains("\"listening\":"))
                .map(version -> version.id().value())
                .toList());
        return versions.stream()
                .map(version -> version.naming(files.getOrDefault(version.id().value(), Map.of())))
                .toList();
    }

    /** By language tag, of those of the versions that have such. */
    Map<Long, Map<String, String>> files(Collection<Long> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        Result<Record3<Long, String, String>> rows = db.select(
                        BANK_AUDIO.ITEM_VERSION_ID, BANK_ITEM.ITEM_KEY, BANK_AUDIO.LANGUAGE)
                .from(BANK_AUDIO)
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(BANK_AUDIO.ITEM_VERSION_ID))
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .where(
                        BANK_AUDIO.ITEM_VERSION_ID.in(List.copyOf(versions)),
                        BANK_AUDIO.VOICE.eq(ItemRecordings.UPLOADED),
                        BANK_AUDIO.FILE_NAME.isNull())
                .fetch();
        Map<Long, Map<String, String>> files = new HashMap<>();
        rows.forEach(row -> files.computeIfAbsent(row.value1(), version -> new HashMap<>())
                .put(row.value3(), HeardFiles.name(row.value2(), Languages.ofTag(row.value3()))));
        return files;
    }
}
