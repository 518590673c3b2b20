package org.callworthy.bank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.Draft;
import org.callworthy.bank.ItemRecordings;
import org.callworthy.bank.ItemSound;
import org.callworthy.bank.ItemState;
import org.callworthy.bank.Listening;
import org.callworthy.bank.RecordingOutcome;
import org.callworthy.bank.RecordingReading;
import org.callworthy.common.Languages;
import org.callworthy.common.ui.Formats;
import org.callworthy.common.ui.LimitedUpload;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.ui.SoundPlayer;
import org.jspecify.annotations.Nullable;

/** What is heard with an item in each language; a recording can take the place of a voice. */
final class HeardPanel extends Div {

    private final transient AuthorDesk desk;
    private final transient Draft draft;
    private final SerializableRunnable after;

    HeardPanel(AuthorDesk desk, Draft draft, SerializableRunnable after) {
        this.desk = desk;
        this.draft = draft;
        this.after = after;
        add(new Paragraph(getTranslation("bank.heard.lead")));
        Map<Locale, ItemSound> sounds = desk.recordings().of(draft.id());
        Optional<Listening> text = draft.text().listening();
        Languages.ALL.forEach(language ->
                add(heard(language, sounds.get(language), text.flatMap(listening -> listening.file(language)))));
    }

    /** @param file by which its text calls the recording */
    private Div heard(Locale language, @Nullable ItemSound sound, Optional<String> file) {
        Div one = new Div(new H3(getTranslation("common.language." + language.toLanguageTag())));
        one.addClassName("bank-said");
        if (sound == null) {
            one.add(new Paragraph(file.map(name -> getTranslation("bank.heard.gone", name))
                    .orElseGet(() -> getTranslation("bank.heard.none"))));
        } else {
            String length = Formats.length(sound.milliseconds());
            one.add(new Paragraph(
                    ItemRecordings.isRecorded(sound)
                            ? getTranslation("bank.heard.RECORDED", length)
                            : getTranslation("bank.heard.SPOKEN", sound.voice(), length)));
            one.add(new SoundPlayer(
                    getTranslation("bank.tab.heard"),
                    sound.mediaType(),
                    () -> desk.recordings().open(sound)));
        }
        if (draft.state() == ItemState.DRAFT) {
            one.add(LimitedUpload.button(
                    getTranslation("bank.heard.upload"),
                    RecordingReading.MOST_BYTES >> 20,
                    (name, bytes) -> take(language, bytes),
                    ".wav",
                    ".flac"));
            if (file.isPresent() || sound != null && ItemRecordings.isRecorded(sound)) {
                one.add(new Button(getTranslation("bank.heard.remove"), click -> remove(language)));
            }
        }
        return one;
    }

    private void remove(Locale language) {
        if (desk.recordings().remove(draft.id(), language)) {
            after.run();
        } else {
            Notify.refused(getTranslation("bank.heard.closed"));
        }
    }

    void take(Locale language, byte[] file) {
        switch (desk.recordings().keep(draft.id(), language, file)) {
            case RecordingOutcome.Kept kept -> {
                Notify.done(getTranslation("bank.heard.done"));
                after.run();
            }
            case RecordingOutcome.Unreadable(var fault) -> Notify.refused(getTranslation("bank.heard.fault." + fault));
            case RecordingOutcome.Silent silent -> Notify.refused(getTranslation("bank.heard.silent"));
            case RecordingOutcome.TooLong(int most) -> Notify.refused(getTranslation("bank.heard.too-long", most));
            case RecordingOutcome.TooLarge(int most) -> Notify.refused(getTranslation("bank.heard.too-large", most));
            case RecordingOutcome.Closed closed -> Notify.refused(getTranslation("bank.heard.closed"));
        }
    }
}
