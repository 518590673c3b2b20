package org.callworthy.bank;

import static callworthy.db.Tables.BANK_AUDIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.callworthy.bank.exchange.Zip;
import org.callworthy.common.Languages;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Recordings of other systems' files come in with their items, in the same moment. */
class ImportedRecordingsTest extends RecordedBanks {

    @Autowired
    ItemExchange exchange;

    @Autowired
    ItemImport itemImport;

    @Autowired
    Items items;

    @Autowired
    ItemPictures pictures;

    @Autowired
    DraftRepository drafts;

    @Autowired
    BankImportRepository banks;

    @Autowired
    DraftWriter writer;

    @Autowired
    MaterialWriter materials;

    @Autowired
    ImportedFileStore store;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionOperations transaction;

    private PersonId author;

    @BeforeEach
    void aRecordedBankAndAnAuthor() {
        take(1, files());
        author = author();
    }

    @Test
    void whatIsHeardComesWithTheDraftOrNotAtAll() {
        ItemReading.Read file = moodle("a-" + mark, 660);
        ItemImport dying = itemImport(dyingAfterwards());
        assertThatThrownBy(() -> take(dying, file)).isInstanceOf(IllegalStateException.class);
        assertThat(heard("a-" + mark)).isEqualTo(TestRecordings.tone(660, 1, Pcm.SPEECH_RATE));
        assertThat(take(itemImport, file)).containsOnlyKeys(ImportFate.UNCHANGED);
        assertThat(problems("a-" + mark)).doesNotContain("is not there");
        assertThat(take(itemImport, moodle("a-" + mark, 770))).containsOnlyKeys(ImportFate.CHANGES_DRAFT);
        assertThat(heard("a-" + mark)).isEqualTo(TestRecordings.tone(770, 1, Pcm.SPEECH_RATE));
    }

    @Test
    void aRecordingThatWasLostComesWithTheSameFile() {
        ItemReading.Read file = moodle("b-" + mark, 660);
        take(itemImport, file);
        lose("b-" + mark);
        assertThat(problems("b-" + mark)).contains("is not there");
        assertThat(take(itemImport, file)).containsOnlyKeys(ImportFate.CHANGES_DRAFT);
        assertThat(heard("b-" + mark)).isEqualTo(TestRecordings.tone(660, 1, Pcm.SPEECH_RATE));
        assertThat(take(itemImport, file)).containsOnlyKeys(ImportFate.UNCHANGED);
    }

    @Test
    void anItemThatHasToBeTakenInTheLastMomentWaitsForTheNextTime() {
        ItemReading.Read file = moodle("d-" + mark, 660);
        take(itemImport, file);
        ItemImport late = itemImport(losing("d-" + mark));
        assertThat(take(late, file)).containsOnlyKeys(ImportFate.FASTER);
        assertThat(take(itemImport, file)).containsOnlyKeys(ImportFate.CHANGES_DRAFT);
        assertThat(heard("d-" + mark)).isEqualTo(TestRecordings.tone(660, 1, Pcm.SPEECH_RATE));
    }

    @Test
    void whatAnAuthorRecordedAnewIsNotTakenBackByTheSameFile() {
        ItemReading.Read file = moodle("c-" + mark, 660);
        take(itemImport, file);
        actAs.person(author, () -> recordings.keep(draft("c-" + mark).id(), Locale.ENGLISH, TestRecordings.flac(880)));
        assertThat(take(itemImport, file)).containsOnlyKeys(ImportFate.UNCHANGED);
        assertThat(heard("c-" + mark)).isEqualTo(TestRecordings.tone(880, 1, Pcm.SPEECH_RATE));
    }

    @Test
    void aPackageOfQtiCarriesRecordingsInBothLanguagesAndBringsThemBack() throws Exception {
        ItemExport export = ActAs.system(() -> exports.export(bank, ItemFormat.QTI_3, List.of(Locale.ENGLISH)))
                .orElseThrow();
        Map<String, byte[]> packed = new HashMap<>(Unpacked.of(export.content()));
        assertThat(packed).containsKeys("recordings/" + item + ".en.wav", "recordings/" + item + ".zh-CN.flac");
        ItemReading.Read read = read(export.content());
        assertThat(read.items().getFirst().lost()).isEmpty();
        assertThat(read.items().getFirst().files().recordings()).containsOnlyKeys(Languages.ALL);
        assertThat(preview(read)).containsValue(ImportFate.UNCHANGED);
        packed.put("recordings/" + item + ".en.wav", TestRecordings.wav(990));
        assertThat(preview(read(Zip.of(packed)))).containsValue(ImportFate.NEXT_VERSION);
        packed.remove("recordings/" + item + ".en.wav");
        assertThat(read(Zip.of(packed)).items().getFirst().lost())
                .extracting(loss -> loss.what().toString())
                .containsExactly("the recording audio/line.wav: it is not in the file");
    }

    private Map<String, ImportFate> preview(ItemReading.Read file) {
        return actAs.person(author, () -> itemImport.preview(bank, file)).items();
    }

    private Map<ImportFate, Integer> take(ItemImport by, ItemReading.Read file) {
        return actAs.person(author, () -> by.take(bank, file, ImportDefaults.NONE))
                .items();
    }

    private Draft draft(String key) {
        return actAs.person(author, () -> items.versions(key)).getFirst();
    }

    private String problems(String key) {
        return draft(key).problems().toString();
    }

    private Pcm heard(String key) {
        return actAs.person(author, () -> {
            ItemSound sound = recordings.of(draft(key).id()).get(Locale.ENGLISH);
            return Flac.read(recordings.open(java.util.Objects.requireNonNull(sound)))
                    .orThrow();
        });
    }

    private ItemReading.Read read(byte[] file) {
        return (ItemReading.Read) actAs.person(author, () -> exchange.read("file", file, Locale.ENGLISH));
    }

    private ItemReading.Read moodle(String key, int hertz) {
        return read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz><question type="truefalse"><name><text>Q</text></name><questiontext format="html">
                <text><![CDATA[<p>The caller is upset.</p><audio src="@@PLUGINFILE@@/a.wav"></audio>]]></text>
                <file name="a.wav" path="/" encoding="base64">%s</file></questiontext>
                <idnumber>%s</idnumber><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>
                """.formatted(Base64.getEncoder().encodeToString(TestRecordings.wav(hertz)), key)
                .getBytes(StandardCharsets.UTF_8));
    }

    private ItemImport itemImport(TransactionOperations within) {
        return new ItemImport(drafts, banks, writer, materials, pictures, recordings, store, audit, within);
    }

    private void lose(String key) {
        db.deleteFrom(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(draft(key).id().value()))
                .execute();
    }

    /** A recording is gone a moment before. */
    private TransactionOperations losing(String key) {
        return new TransactionOperations() {
            @Override
            public <T> @Nullable T execute(TransactionCallback<T> action) {
                lose(key);
                return transaction.execute(action);
            }
        };
    }

    /** The process ends as soon as the transaction is done. */
    private TransactionOperations dyingAfterwards() {
        return new TransactionOperations() {
            @Override
            public <T> @Nullable T execute(TransactionCallback<T> action) {
                transaction.execute(action);
                throw new IllegalStateException("The process died");
            }
        };
    }
}
