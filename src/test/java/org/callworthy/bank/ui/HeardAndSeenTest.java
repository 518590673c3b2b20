package org.callworthy.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.callworthy.account.Role;
import org.callworthy.bank.Draft;
import org.callworthy.bank.DraftOutcome;
import org.callworthy.bank.ItemRecordings;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.Listening;
import org.callworthy.common.Languages;
import org.callworthy.speech.Flac;
import org.callworthy.speech.Pcm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is heard with an item is written and recorded, and who saw an item is told. */
class HeardAndSeenTest extends AuthorsScreens {

    private static final int LOOKS = 4;
    private static final int HEARD = 5;

    @Autowired
    ItemRecordings recordings;

    @Test
    void whatIsHeardIsWrittenInBothLanguagesAndHowOften() {
        write();
        assertThat(field("What is said, 简体中文").getErrorMessage()).isEqualTo("is not written yet");
        write("What is said, 简体中文", "我的包裹在哪里？");
        test(find(TextField.class)
                        .withCondition(field -> "Plays (0: any number)".equals(field.getLabel()))
                        .single())
                .setValue("1");
        assertThat(versionOf(itemKey).problems()).isEmpty();
        Listening heard = versionOf(itemKey).text().listening().orElseThrow();
        assertThat(heard.plays()).isEqualTo(1);
        assertThat(heard.say().orElseThrow().in(Languages.CHINESE)).isEqualTo("我的包裹在哪里？");
        test(find(Checkbox.class)
                        .withCondition(box -> "Something is heard first".equals(box.getLabel()))
                        .single())
                .click();
        assertThat(versionOf(itemKey).text().listening()).isEmpty();
    }

    @Test
    void aRecordingTakesThePlaceOfAVoiceWhileItIsADraft() {
        write();
        write("What is said, 简体中文", "我的包裹在哪里？");
        HeardPanel panel = panel();
        assertThat(textOf(panel)).contains("Nothing yet");
        panel.take(Locale.ENGLISH, "no sound".getBytes(StandardCharsets.UTF_8));
        assertThat(told()).isEqualTo("This is neither a WAV nor a FLAC file.");
        panel.take(Locale.ENGLISH, tone(0));
        assertThat(told()).isEqualTo("Nothing can be heard in this recording.");
        panel.take(Locale.ENGLISH, tone(0.5));
        assertThat(told()).isEqualTo("The recording is in its place.");
        assertThat(recordings.of(versionOf(itemKey).id()))
                .containsOnlyKeys(Locale.ENGLISH)
                .allSatisfy((language, sound) ->
                        assertThat(ItemRecordings.isRecorded(sound)).isTrue());
        assertThat(textOf(find(HeardPanel.class).single())).as("shown at once").contains("Recording, ");
        assertThat(find(Upload.class, panel()).all()).as("one a language").hasSize(2);
        Draft written = versionOf(itemKey);
        assertThat(drafts.submit(written.id(), written.revision())).isInstanceOf(DraftOutcome.Done.class);
        assertThat(find(Upload.class, panel()).all()).as("handed in").isEmpty();
    }

    @Test
    void whatIsRecordedInTheEditorNeedsNoWordsAndIsHandedInFromThere() {
        begin();
        panelOfEditor().take(Locale.ENGLISH, tone(0.5));
        write("Question, English", "Who calls?");
        panelOfEditor().take(Languages.CHINESE, tone(0.4));
        Draft written = versionOf(itemKey);
        assertThat(written.problems()).isEmpty();
        assertThat(written.text().stem().in(Locale.ENGLISH)).isEqualTo("Who calls?");
        assertThat(written.text().listening().orElseThrow().files())
                .containsEntry("en", "recordings/" + itemKey + ".2.en.flac")
                .containsEntry("zh-CN", "recordings/" + itemKey + ".2.zh-CN.flac");
        press("Hand in for review");
        assertThat(versionOf(itemKey).state()).isEqualTo(ItemState.IN_REVIEW);
    }

    @Test
    void aRecordingFromAnotherPageIsKeptByTheEditor() {
        begin();
        recordings.keep(versionOf(itemKey).id(), Locale.ENGLISH, tone(0.5));
        write("Question, English", "Who calls?");
        Draft written = versionOf(itemKey);
        assertThat(written.text().stem().in(Locale.ENGLISH)).isEqualTo("Who calls?");
        assertThat(written.text().listening().orElseThrow().files()).containsOnlyKeys("en");
    }

    @Test
    void aRecordingCanBeRemoved() {
        begin();
        panelOfEditor().take(Locale.ENGLISH, tone(0.5));
        press("Remove the recording");
        Draft written = versionOf(itemKey);
        assertThat(written.text().listening().orElseThrow().files()).isEmpty();
        assertThat(recordings.of(written.id())).isEmpty();
        write("Question, English", "Who calls?");
        assertThat(versionOf(itemKey).text().stem().in(Locale.ENGLISH)).isEqualTo("Who calls?");
    }

    @Test
    void whoSawAnItemWithItsKeyIsTold() {
        open(itemKey);
        signIn(hire("colleague", Role.AUTHOR));
        open(itemKey);
        tab(LOOKS);
        assertThat(textOf(find(LooksPanel.class).single()))
                .contains("writer " + mark + " · version 1", "colleague " + mark + " · version 1");
        read(Languages.CHINESE);
        open(itemKey);
        tab(LOOKS);
        assertThat(textOf(find(LooksPanel.class).single())).contains("colleague " + mark + " · 第 1 版");
    }

    private void begin() {
        open(itemKey);
        press("Write the next version");
        test(find(Checkbox.class)
                        .withCondition(box -> "Something is heard first".equals(box.getLabel()))
                        .single())
                .click();
    }

    private HeardPanel panelOfEditor() {
        return find(HeardPanel.class).single();
    }

    private void write() {
        begin();
        write("What is said, English", "Where is my parcel?");
    }

    private HeardPanel panel() {
        open(itemKey);
        tab(HEARD);
        return find(HeardPanel.class).single();
    }

    private String told() {
        return find(Notification.class).all().getLast().getElement().getProperty("text");
    }

    /** A second of 440 Hz. */
    private static byte[] tone(double loudness) {
        short[] samples = new short[Pcm.SPEECH_RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (loudness * Short.MAX_VALUE * Math.sin(2 * Math.PI * 440 * i / Pcm.SPEECH_RATE));
        }
        return Flac.write(new Pcm(samples, Pcm.SPEECH_RATE));
    }
}
