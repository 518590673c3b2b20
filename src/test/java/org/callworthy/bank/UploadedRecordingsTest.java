package org.callworthy.bank;

import static callworthy.db.Tables.BANK_AUDIO;
import static callworthy.db.Tables.BANK_ITEM_VERSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.callworthy.account.PersonId;
import org.callworthy.bank.DraftOutcome.Done;
import org.callworthy.common.Languages;
import org.callworthy.speech.Pcm;
import org.junit.jupiter.api.Test;

/** Recordings that authors upload go out with their bank, and come back as the same. */
class UploadedRecordingsTest extends RecordedBanks {

    @Test
    void whatIsUploadedGoesOutAndComesBack() throws IOException {
        ItemVersionId second = recorded();
        assertThat(heard(second, Languages.CHINESE)).isEqualTo(TestRecordings.tone(880, 1, Pcm.SPEECH_RATE));
        Map<String, byte[]> packed = Unpacked.of(export().content());
        assertThat(packed).containsOnlyKeys(bank + ".yaml", uploaded("en"), uploaded("zh-CN"));
        assertThat(text(packed)).contains(uploaded("en"));
        assertThat(take(text(packed), packed)).isEqualTo(new ImportOutcome.Imported(0, 1, 0));
        assertThat(text(Unpacked.of(export().content()))).isEqualTo(text(packed));
    }

    @Test
    void recordingsFromBeforeTextsNamedThemGoOutAndComeBackToo() throws IOException {
        ItemVersionId second = recorded();
        String before = asBefore(second);
        Map<String, byte[]> packed = Unpacked.of(export().content());
        assertThat(packed).containsOnlyKeys(bank + ".yaml", named("en"), named("zh-CN"));
        assertThat(take(text(packed), packed)).isEqualTo(new ImportOutcome.Imported(0, 1, 0));
        Map<String, byte[]> other = new HashMap<>(packed);
        other.put(named("en"), TestRecordings.flac(990));
        assertThat(refused(take(text(packed), other)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.toString()).contains("stored with another recording " + named("en")));
        assertThat(source(second)).as("what is approved stays as it is").isEqualTo(before);
        Done third = (Done) as(author(), () -> drafts.revise(second));
        assertThat(source(third.id())).contains(named("en"), named("zh-CN"));
        assertThat(third.problems()).isEmpty();
    }

    private String named(String tag) {
        return "recordings/" + item + "." + tag + ".flac";
    }

    /** The next version, with recordings that are uploaded, approved. */
    private ItemVersionId recorded() {
        take(1, files());
        PersonId writer = author();
        Done second = (Done)
                as(writer, () -> drafts.revise(banks.stored(bank).getFirst().id()));
        as(writer, () -> recordings.keep(second.id(), Locale.ENGLISH, TestRecordings.wav(770)));
        as(writer, () -> recordings.keep(second.id(), Languages.CHINESE, TestRecordings.flac(880)));
        assertThat(as(writer, () -> drafts.submit(second.id(), 2))).isInstanceOf(Done.class);
        assertThat(as(author(), () -> reviews.approve(drafts.find(second.id()).orElseThrow(), "")))
                .isEqualTo(new ReviewOutcome.Done(false));
        return second.id();
    }

    /** @return the text that named no recordings */
    private String asBefore(ItemVersionId version) {
        db.update(BANK_AUDIO)
                .setNull(BANK_AUDIO.FILE_NAME)
                .setNull(BANK_AUDIO.SHA256)
                .where(BANK_AUDIO.ITEM_VERSION_ID.eq(version.value()))
                .execute();
        String before = source(version).replaceAll("\"files\":\\{[^}]*},", "");
        db.update(BANK_ITEM_VERSION)
                .set(BANK_ITEM_VERSION.SOURCE, before)
                .where(BANK_ITEM_VERSION.ID.eq(version.value()))
                .execute();
        return before;
    }

    private String source(ItemVersionId version) {
        return db.select(BANK_ITEM_VERSION.SOURCE)
                .from(BANK_ITEM_VERSION)
                .where(BANK_ITEM_VERSION.ID.eq(version.value()))
                .fetchSingle()
                .value1();
    }
}
