package org.callworthy.bank;

import static callworthy.db.Tables.BANK_AUDIO;
import static org.assertj.core.api.Assertions.assertThat;

import callworthy.db.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.common.Json;
import org.callworthy.common.Languages;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.VaultRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ItemSoundRepositoryTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456Z");
    private static final PersonId WRITER = new PersonId(7);
    private static final String FILE = "recordings/heard.en.flac";

    private ItemSoundRepository sounds;
    private DraftRepository drafts;
    private DraftRevisionRepository revisions;
    private BankImportRepository banks;
    private ItemVersionId version;

    @BeforeEach
    void aDraftThatIsHeard() {
        sounds = new ItemSoundRepository(db);
        drafts = new DraftRepository(db);
        revisions = new DraftRevisionRepository(db);
        banks = new BankImportRepository(db);
        person();
        BankText bank = BankFile.parse("b", BankYaml.GOOD).content().orElseThrow();
        version = tx(() -> drafts.insert(banks.insertItem(banks.saveBank(bank), "heard"), row(), WRITER, NOW));
    }

    @Test
    void aRecordingIsReadBackAndTakesThePlaceOfWhatIsHeard() {
        ItemSound voice = new ItemSound("audio/flac", "kevin16", 900, blob());
        assertThat(tx(() -> sounds.insert(version, Locale.ENGLISH, voice, NOW))).isTrue();
        assertThat(sounds.recordings(List.of(version))).as("no machine's voice").isEmpty();
        StoredRecording recording = recording("ab".repeat(32));
        tx(() -> sounds.put(version, Locale.ENGLISH, recording, NOW));
        assertThat(tx(() -> sounds.insert(version, Locale.ENGLISH, voice, NOW)))
                .as("what is recorded stays")
                .isFalse();
        assertThat(sounds.recordings(List.of(version, new ItemVersionId(1))))
                .isEqualTo(Map.of(version, Map.of(Locale.ENGLISH, recording)));
        assertThat(sounds.find(version, Locale.ENGLISH)).contains(recording.sound());
        assertThat(sounds.approved("agent-foundation")).as("a draft").isEmpty();
        assertThat(sounds.blob("ab".repeat(32))).contains(recording.sound().blob());
        assertThat(sounds.blob("00".repeat(32))).isEmpty();
    }

    @Test
    void aRecordingFromBeforeIsNamedInWhateverIsReadAndToldByItsSound() {
        StoredRecording old = new StoredRecording(
                Optional.empty(), Optional.empty(), recording("00".repeat(32)).sound());
        tx(() -> sounds.put(version, Languages.CHINESE, old, NOW));
        assertThat(drafts.find(version)
                        .orElseThrow()
                        .source()
                        .at("/listening/files/zh-CN")
                        .asString())
                .isEqualTo("recordings/heard.zh-CN.flac");
        StoredVersion stored = banks.versions("agent-foundation").getFirst();
        assertThat(stored.says(stored.source())).isTrue();
        assertThat(stored.says(stored.source()
                        .replace(
                                "\"listening\":{",
                                "\"listening\":{\"files\":{\"zh-CN\":\"recordings/heard.zh-CN.flac\"},")))
                .isTrue();
        assertThat(stored.says(stored.source().replace("\"listening\":{", "\"listening\":{\"mood\":\"angry\",")))
                .isFalse();
        tx(() -> sounds.identify(old.sound().blob(), "cd".repeat(32)));
        tx(() -> sounds.identify(old.sound().blob(), "ef".repeat(32)));
        assertThat(db.fetchOne(BANK_AUDIO, BANK_AUDIO.ITEM_VERSION_ID.eq(version.value())))
                .satisfies(
                        row -> assertThat(row.getSha256()).as("found out once").startsWith(0xcd));
    }

    @Test
    void whatIsRecordedRaisesTheRevisionAndNotThatOfTheText() {
        tx(() -> drafts.save(version, 0, row(), WRITER, NOW));
        assertThat(lock()).contains(new DraftRevisionRepository.Revisions(1, 1));
        tx(() -> revisions.heard(drafts.find(version).orElseThrow(), row(), WRITER, NOW));
        assertThat(lock()).contains(new DraftRevisionRepository.Revisions(1, 2));
        tx(() -> drafts.save(version, 2, row(), WRITER, NOW));
        assertThat(lock()).contains(new DraftRevisionRepository.Revisions(3, 3));
        tx(() -> new HistoryRepository(db).move(version, ItemState.DRAFT, ItemState.IN_REVIEW));
        assertThat(lock()).isEmpty();
    }

    private Optional<DraftRevisionRepository.Revisions> lock() {
        return tx(() -> revisions.lock(version));
    }

    private static DraftRow row() {
        ObjectNode tree = Json.mapper().createObjectNode();
        tree.putObject("listening").put("plays", 1);
        return DraftRow.of(tree, "heard", 1, 0);
    }

    private StoredRecording recording(String sha256) {
        return new StoredRecording(FILE, sha256, new ItemSound("audio/flac", ItemRecordings.UPLOADED, 1000, blob()));
    }

    private BlobId blob() {
        return tx(() -> VaultRows.blob(db, Purpose.LINE_AUDIO, "audio/flac", NOW));
    }

    private void person() {
        db.insertInto(Tables.ACCOUNT_PERSON)
                .set(Tables.ACCOUNT_PERSON.ID, WRITER.value())
                .set(Tables.ACCOUNT_PERSON.USERNAME, "person" + WRITER.value())
                .set(Tables.ACCOUNT_PERSON.NAME, "Person " + WRITER.value())
                .set(Tables.ACCOUNT_PERSON.LANGUAGE, "en")
                .set(Tables.ACCOUNT_PERSON.STATE, "ACTIVE")
                .set(Tables.ACCOUNT_PERSON.SESSIONS_FROM, NOW)
                .set(Tables.ACCOUNT_PERSON.CREATED_AT, NOW)
                .set(Tables.ACCOUNT_PERSON.VERSION, 1)
                .execute();
    }
}
