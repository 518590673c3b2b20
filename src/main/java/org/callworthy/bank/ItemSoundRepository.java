package org.callworthy.bank;

import static callworthy.db.Tables.BANK_AUDIO;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.Languages;
import org.callworthy.vault.BlobId;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where what is heard with items is kept. */
@Repository
class ItemSoundRepository {

    private final DSLContext db;

    ItemSoundRepository(DSLContext db) {
        this.db = db;
    }

    Optional<ItemSound> find(ItemVersionId version, Locale language) {
        return db.select(BANK_AUDIO.MEDIA_TYPE, BANK_AUDIO.VOICE, BANK_AUDIO.MILLISECONDS, BANK_AUDIO.BLOB_ID)
                .from(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(version.value()), BANK_AUDIO.LANGUAGE.eq(language.toLanguageTag()))
                .fetchOptional(
                        row -> new ItemSound(row.value1(), row.value2(), row.value3(), new BlobId(row.value4())));
    }

    /** The languages in which each of the versions can be heard; those that cannot be heard at all are not in it. */
    Map<ItemVersionId, List<Locale>> languages(Collection<ItemVersionId> versions) {
        return db.select(BANK_AUDIO.ITEM_VERSION_ID, BANK_AUDIO.LANGUAGE)
                .from(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.in(
                        versions.stream().map(ItemVersionId::value).toList()))
                .fetchGroups(row -> new ItemVersionId(row.value1()), row -> Languages.ofTag(row.value2()));
    }

    /** The first one stays: another node may have made the same, and H2 looks before it inserts. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(ItemVersionId version, Locale language, ItemSound sound, Instant now) {
        try {
            return db.insertInto(BANK_AUDIO)
                            .set(BANK_AUDIO.ITEM_VERSION_ID, version.value())
                            .set(BANK_AUDIO.LANGUAGE, language.toLanguageTag())
                            .set(BANK_AUDIO.MEDIA_TYPE, sound.mediaType())
                            .set(BANK_AUDIO.VOICE, sound.voice())
                            .set(BANK_AUDIO.MILLISECONDS, sound.milliseconds())
                            .set(BANK_AUDIO.BLOB_ID, sound.blob().value())
                            .set(BANK_AUDIO.MADE_AT, now)
                            .onDuplicateKeyIgnore()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException madeMeanwhile) {
            return false;
        }
    }

    /** Of a version that is being written. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(ItemVersionId version, Locale language) {
        db.deleteFrom(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(version.value()), BANK_AUDIO.LANGUAGE.eq(language.toLanguageTag()))
                .execute();
    }
}
