package org.callworthy.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.Hired;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures and recordings come and go with the items of other systems' files. */
@CallworthyTest
class PictureExchangeTest {

    private final String mark = Ids.text(Ids.next()).substring(5);
    private final String bank = "bank-" + mark;

    @Autowired
    BankImport imports;

    @Autowired
    BankExport exports;

    @Autowired
    ItemExchange exchange;

    @Autowired
    ItemImport itemImport;

    @Autowired
    Items items;

    @Autowired
    ItemPictures pictures;

    @Autowired
    ItemRecordings recordings;

    @Autowired
    People people;

    @Autowired
    ActAs actAs;

    private PersonId author;

    @BeforeEach
    void aPicturedBankAndAnAuthor() {
        ActAs.system(() -> imports.importFile("b.yaml", yaml(), path -> Optional.of(TestPictures.png(40, 30))));
        author = Hired.author(people);
    }

    @Test
    void aBankWithPicturesComesPackedWithThem() throws IOException {
        ItemExport export = export(ItemFormat.YAML);
        assertThat(export.ending()).isEqualTo("zip");
        Map<String, byte[]> packed = Unpacked.of(export.content());
        assertThat(packed).containsOnlyKeys(bank + ".yaml", "pictures/label.png");
        assertThat(new String(packed.get(bank + ".yaml"), StandardCharsets.UTF_8))
                .isEqualTo(yaml());
        assertThat(ActAs.system(
                        () -> imports.importFile("b.yaml", yaml(), path -> Optional.ofNullable(packed.get(path)))))
                .isEqualTo(new ImportOutcome.Imported(0, 1, 0));
    }

    @Test
    void whatGoesOutWithPicturesComesBackUnchanged() {
        for (ItemFormat format : List.of(ItemFormat.MOODLE_XML, ItemFormat.QTI_3)) {
            ItemReading.Read read = read(export(format).content());
            assertThat(read.items().getFirst().lost()).as(format.key()).isEmpty();
            assertThat(actAs.person(author, () -> itemImport.preview(bank, read))
                            .items())
                    .as(format.key())
                    .containsValue(ImportFate.UNCHANGED);
        }
        for (ItemFormat format : List.of(ItemFormat.GIFT, ItemFormat.CSV, ItemFormat.XLSX)) {
            assertThat(export(format).losses())
                    .as(format.key())
                    .anyMatch(loss -> loss.what().toString().equals("its pictures"));
        }
    }

    @Test
    void aQuestionWithAPictureIsTakenOnceAndAgainWhenThePictureIsAnother() {
        String key = "moodle-" + mark;
        assertThat(take(moodle(key, TestPictures.png(50, 30)))).containsOnlyKeys(ImportFate.NEW);
        assertThat(width(key)).isEqualTo(50);
        assertThat(take(moodle(key, TestPictures.png(50, 30)))).containsOnlyKeys(ImportFate.UNCHANGED);
        assertThat(take(moodle(key, TestPictures.png(60, 30)))).containsOnlyKeys(ImportFate.CHANGES_DRAFT);
        assertThat(width(key)).isEqualTo(60);
        Draft draft = draft(key);
        assertThat(draft.problems())
                .extracting(problem -> problem.at().toString())
                .contains("/pictures/0/alt/zh-CN")
                .doesNotContain("/pictures/0/file");
        assertThat(actAs.person(author, () -> recordings.of(draft.id()))).containsOnlyKeys(Locale.ENGLISH);
    }

    @Test
    void theNextVersionOfAnApprovedItemKeepsWhatTheFileDoesNotSay() {
        String key = "item-" + mark;
        assertThat(take(moodle(key, TestPictures.png(70, 30)))).containsOnlyKeys(ImportFate.NEXT_VERSION);
        assertThat(draft(key).number()).isEqualTo(2);
        assertThat(width(key)).isEqualTo(70);
        assertThat(draft(key).source().at("/pictures/0/alt/zh-CN").asString())
                .as("the words in the other language stay")
                .isEqualTo("标签");
    }

    private int width(String key) {
        return actAs.person(author, () -> pictures.of(draft(key).id()))
                .getFirst()
                .width();
    }

    private Draft draft(String key) {
        return actAs.person(author, () -> items.versions(key)).getFirst();
    }

    private Map<ImportFate, Integer> take(ItemReading.Read file) {
        return actAs.person(author, () -> itemImport.take(bank, file, ImportDefaults.NONE))
                .items();
    }

    private ItemExport export(ItemFormat format) {
        return ActAs.system(() -> exports.export(bank, format, Languages.ALL)).orElseThrow();
    }

    private ItemReading.Read read(byte[] file) {
        return (ItemReading.Read) actAs.person(author, () -> exchange.read("file", file, Locale.ENGLISH));
    }

    private ItemReading.Read moodle(String key, byte[] picture) {
        short[] samples = new short[Pcm.SPEECH_RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (10_000 * Math.sin(i / 6.0));
        }
        byte[] sound = Wav.write(new Pcm(samples, Pcm.SPEECH_RATE));
        return read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz><question type="truefalse"><name><text>Q</text></name><questiontext format="html">
                <text><![CDATA[<p>The label is red.</p><img src="@@PLUGINFILE@@/label.png" alt="A label"><audio src="@@PLUGINFILE@@/a.wav"></audio>]]></text>
                <file name="label.png" path="/" encoding="base64">%s</file><file name="a.wav" path="/" encoding="base64">%s</file></questiontext>
                <idnumber>%s</idnumber><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>
                """.formatted(
                        Base64.getEncoder().encodeToString(picture),
                        Base64.getEncoder().encodeToString(sound),
                        key)
                .getBytes(StandardCharsets.UTF_8));
    }

    private String yaml() {
        return TestPictures.bank(bank, "item-" + mark, 1);
    }
}
