package org.callworthy.bank;

import static callworthy.db.Tables.BANK_AUDIO;
import static callworthy.db.Tables.BANK_BANK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recordings go out and come in with a bank's own file, and none is lost on the way. */
class RecordingExchangeTest extends RecordedBanks {

    @Test
    void aBankWithRecordingsComesPackedWithThemAndComesBackUnchanged() throws IOException {
        assertThat(take(1, files())).isEqualTo(new ImportOutcome.Imported(1, 0, 0));
        assertThat(banks.approved(bank)).as("heard in both languages").hasSize(1);
        ItemExport export = export();
        assertThat(export.losses()).isEmpty();
        Map<String, byte[]> packed = Unpacked.of(export.content());
        assertThat(packed).containsOnlyKeys(bank + ".yaml", ENGLISH, CHINESE);
        assertThat(text(packed)).isEqualTo(yaml(1));
        assertThat(Wav.read(packed.get(ENGLISH)).orThrow()).isEqualTo(TestRecordings.tone(440, 1, Pcm.SPEECH_RATE));
        assertThat(Flac.read(packed.get(CHINESE)).orThrow()).isEqualTo(TestRecordings.tone(550, 1, Pcm.SPEECH_RATE));
        assertThat(take(1, packed)).isEqualTo(new ImportOutcome.Imported(0, 1, 0));
        assertThat(export().content()).isEqualTo(export.content());
    }

    @Test
    void aRecordingAtAnotherRateComesBackAsTheSame() throws IOException {
        Map<String, byte[]> files = files();
        files.put(ENGLISH, Wav.write(TestRecordings.tone(440, 1, 48_000)));
        assertThat(take(1, files)).isEqualTo(new ImportOutcome.Imported(1, 0, 0));
        assertThat(take(1, Unpacked.of(export().content()))).isEqualTo(new ImportOutcome.Imported(0, 1, 0));
    }

    @Test
    void anotherRecordingNeedsTheNextVersion() {
        take(1, files());
        Map<String, byte[]> files = files();
        files.put(ENGLISH, TestRecordings.wav(660));
        assertThat(refused(take(1, files))).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(14);
            assertThat(finding.toString())
                    .contains("version 1 of item " + item + " is stored with another recording " + ENGLISH);
        });
        assertThat(preview(1, files)).isInstanceOf(BankPreview.Refused.class);
        assertThat(take(2, files)).isEqualTo(new ImportOutcome.Imported(1, 0, 1));
        assertThat(heard(banks.stored(bank).getFirst().id(), Locale.ENGLISH))
                .isEqualTo(TestRecordings.tone(660, 1, Pcm.SPEECH_RATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "unreadable", "silent", "long", "large"})
    void whatCannotBeHeardIsRefusedWithItsPlace(String fault) {
        Map<String, byte[]> files = files();
        String said = switch (fault) {
            case "missing" -> {
                files.remove(ENGLISH);
                yield "there is no file " + ENGLISH + " beside the bank";
            }
            case "unreadable" -> {
                files.put(ENGLISH, TestPictures.png(3, 3));
                yield "the recording " + ENGLISH + ": only WAV and FLAC are taken";
            }
            case "silent" -> {
                files.put(ENGLISH, TestRecordings.silence());
                yield "the recording " + ENGLISH + ": nothing can be heard in it";
            }
            case "long" -> {
                files.put(ENGLISH, Wav.write(TestRecordings.tone(440, 301, 4_000)));
                yield "the recording " + ENGLISH + ": it lasts longer than 300 seconds";
            }
            default -> {
                files.put(ENGLISH, new byte[RecordingReading.MOST_BYTES + 1]);
                yield "the recording " + ENGLISH + ": it takes more than 32 MB";
            }
        };
        assertThat(refused(take(1, files))).singleElement().satisfies(finding -> {
            assertThat(finding.toString()).contains(said);
            assertThat(finding.line()).isEqualTo(14);
        });
        assertThat(BankFile.fileProblems(
                        BankFile.parse("b", yaml(1)).content().orElseThrow(),
                        path -> Optional.ofNullable(files.get(path))))
                .extracting(problem -> problem.message().toString())
                .containsExactly(said);
        assertThat(banks.stored(bank)).as("nothing was stored").isEmpty();
    }

    @Test
    void aVoiceThatSpokeBeforeRecordingsWereReadMakesRoom() {
        String text = yaml(1).replace("files:", "say: { en: Hello., zh-CN: 你好。 }\n      files:");
        take(text, files());
        ItemVersionId version = banks.stored(bank).getFirst().id();
        db.update(BANK_AUDIO)
                .set(BANK_AUDIO.VOICE, "kevin16")
                .setNull(BANK_AUDIO.FILE_NAME)
                .setNull(BANK_AUDIO.SHA256)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(version.value()))
                .execute();
        db.update(BANK_BANK)
                .setNull(BANK_BANK.FILE_SHA256)
                .where(BANK_BANK.BANK_KEY.eq(bank))
                .execute();
        assertThat(take(text, files())).isEqualTo(new ImportOutcome.Imported(0, 1, 0));
        assertThat(sounds.find(version, Locale.ENGLISH)).get().matches(ItemRecordings::isRecorded);
    }

    @Test
    void noVoiceSpeaksWhereThereIsToBeARecording() {
        take(yaml(1).replace("files:", "say: { en: Hello., zh-CN: 你好。 }\n      files:"), files());
        ItemVersion version = banks.stored(bank).getFirst();
        db.deleteFrom(BANK_AUDIO)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(version.id().value()))
                .execute();
        assertThat(sounds.make(List.of(version))).hasSize(2);
        assertThat(export().losses())
                .extracting(loss -> loss.what().toString())
                .containsExactly(
                        "the recording " + ENGLISH + " is not there", "the recording " + CHINESE + " is not there");
    }
}
