package org.callworthy.bank;

import static callworthy.db.Tables.BANK_AUDIO;
import static callworthy.db.Tables.BANK_BANK;
import static callworthy.db.Tables.BANK_ITEM;
import static callworthy.db.Tables.BANK_ITEM_VERSION;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.callworthy.common.Languages;
import org.callworthy.vault.BlobId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where what is heard with items is kept. */
@Repository
class ItemSoundRepository {

    private static final HexFormat HEX = HexFormat.of();

    private final DSLContext db;

    ItemSoundRepository(DSLContext db) {
        this.db = db;
    }

    Optional<ItemSound> find(ItemVersionId version, Locale language) {
        return db.selectFrom(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(version.value()), BANK_AUDIO.LANGUAGE.eq(language.toLanguageTag()))
                .fetchOptional(ItemSoundRepository::sound);
    }

    /** The languages in which each of the versions can be heard; those that cannot be heard at all are not in it. */
    Map<ItemVersionId, List<Locale>> languages(Collection<ItemVersionId> versions) {
        return db.select(BANK_AUDIO.ITEM_VERSION_ID, BANK_AUDIO.LANGUAGE)
                .from(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.in(
                        versions.stream().map(ItemVersionId::value).toList()))
                .fetchGroups(row -> new ItemVersionId(row.value1()), row -> Languages.ofTag(row.value2()));
    }

    /** What is recorded and not spoken by a machine; versions without any are not in it. */
    Map<ItemVersionId, Map<Locale, StoredRecording>> recordings(Collection<ItemVersionId> versions) {
        return recordings(
                BANK_AUDIO.ITEM_VERSION_ID.in(
                        versions.stream().map(ItemVersionId::value).toList()),
                row -> new ItemVersionId(row.get(BANK_AUDIO.ITEM_VERSION_ID)));
    }

    /** Of the approved items of a bank, by their keys; items without recordings are not in it. */
    Map<String, Map<Locale, StoredRecording>> approved(String bankKey) {
        return recordings(
                BANK_BANK.BANK_KEY.eq(bankKey).and(BANK_ITEM_VERSION.STATE.eq(BankRepository.APPROVED)),
                row -> row.get(BANK_ITEM.ITEM_KEY));
    }

    private <K> Map<K, Map<Locale, StoredRecording>> recordings(Condition which, Function<Record, K> key) {
        Map<K, Map<Locale, StoredRecording>> all = new HashMap<>();
        db.select(BANK_ITEM.ITEM_KEY)
                .select(BANK_AUDIO.fields())
                .from(BANK_AUDIO)
                .join(BANK_ITEM_VERSION)
                .on(BANK_ITEM_VERSION.ID.eq(BANK_AUDIO.ITEM_VERSION_ID))
                .join(BANK_ITEM)
                .on(BANK_ITEM.ID.eq(BANK_ITEM_VERSION.ITEM_ID))
                .join(BANK_BANK)
                .on(BANK_BANK.ID.eq(BANK_ITEM.BANK_ID))
                .where(which, BANK_AUDIO.VOICE.eq(ItemRecordings.UPLOADED))
                .forEach(row -> all.computeIfAbsent(key.apply(row), one -> new HashMap<>())
                        .put(Languages.ofTag(row.get(BANK_AUDIO.LANGUAGE)), recording(row)));
        return all;
    }

    private static StoredRecording recording(Record row) {
        return new StoredRecording(
                Optional.ofNullable(row.get(BANK_AUDIO.FILE_NAME)),
                Optional.ofNullable(row.get(BANK_AUDIO.SHA256)).map(HEX::formatHex),
                sound(row));
    }

    private static ItemSound sound(Record row) {
        return new ItemSound(
                row.get(BANK_AUDIO.MEDIA_TYPE),
                row.get(BANK_AUDIO.VOICE),
                row.get(BANK_AUDIO.MILLISECONDS),
                new BlobId(row.get(BANK_AUDIO.BLOB_ID)));
    }

    /** Where the same sound is recorded already, whatever items have it. */
    Optional<BlobId> blob(String sha256) {
        return db.select(BANK_AUDIO.BLOB_ID)
                .from(BANK_AUDIO)
                .where(BANK_AUDIO.SHA256.eq(HEX.parseHex(sha256)))
                .orderBy(BANK_AUDIO.BLOB_ID)
                .limit(1)
                .fetchOptional(row -> new BlobId(row.value1()));
    }

    /** What a recording from before sounds like. */
    @Transactional(propagation = Propagation.MANDATORY)
    void identify(BlobId recording, String sha256) {
        db.update(BANK_AUDIO)
                .set(BANK_AUDIO.SHA256, HEX.parseHex(sha256))
                .where(
                        BANK_AUDIO.BLOB_ID.eq(recording.value()),
                        BANK_AUDIO.VOICE.eq(ItemRecordings.UPLOADED),
                        BANK_AUDIO.SHA256.isNull())
                .execute();
    }

    /** What a machine speaks. The first one stays: another node may have made the same, and H2 looks before it inserts. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean insert(ItemVersionId version, Locale language, ItemSound sound, Instant now) {
        try {
            return db.insertInto(BANK_AUDIO)
                            .set(row(version, language, sound, now))
                            .onDuplicateKeyIgnore()
                            .execute()
                    == 1;
        } catch (DuplicateKeyException madeMeanwhile) {
            return false;
        }
    }

    /** In the place of whatever is heard in that language. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(ItemVersionId version, Locale language, StoredRecording recording, Instant now) {
        remove(version, language);
        db.insertInto(BANK_AUDIO)
                .set(row(version, language, recording.sound(), now))
                .set(BANK_AUDIO.FILE_NAME, recording.file().orElse(null))
                .set(BANK_AUDIO.SHA256, recording.sha256().map(HEX::parseHex).orElse(null))
                .execute();
    }

    private static Map<Field<?>, Object> row(ItemVersionId version, Locale language, ItemSound sound, Instant now) {
        return Map.of(
                BANK_AUDIO.ITEM_VERSION_ID, version.value(),
                BANK_AUDIO.LANGUAGE, language.toLanguageTag(),
                BANK_AUDIO.MEDIA_TYPE, sound.mediaType(),
                BANK_AUDIO.VOICE, sound.voice(),
                BANK_AUDIO.MILLISECONDS, sound.milliseconds(),
                BANK_AUDIO.BLOB_ID, sound.blob().value(),
                BANK_AUDIO.MADE_AT, now);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(ItemVersionId version, Locale language) {
        db.deleteFrom(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(version.value()), BANK_AUDIO.LANGUAGE.eq(language.toLanguageTag()))
                .execute();
    }
}
