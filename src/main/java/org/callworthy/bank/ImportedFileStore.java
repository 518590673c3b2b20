package org.callworthy.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is shown and heard with the items of another system's file. */
@Component
class ImportedFileStore {

    private final ItemPictures pictures;
    private final PictureStore pictureStore;
    private final ItemRecordings recordings;
    private final RecordingStore recordingStore;

    ImportedFileStore(
            ItemPictures pictures,
            PictureStore pictureStore,
            ItemRecordings recordings,
            RecordingStore recordingStore) {
        this.pictures = pictures;
        this.pictureStore = pictureStore;
        this.recordings = recordings;
        this.recordingStore = recordingStore;
    }

    /** What is kept of an item, and belongs to none yet. */
    record Kept(List<StoredPicture> pictures, Map<Locale, StoredRecording> recordings) {

        static final Kept NOTHING = new Kept(List.of(), Map.of());
    }

    /** Not to be called within a transaction. */
    Kept keep(ImportedItem item) {
        List<StoredPicture> shown = new ArrayList<>();
        item.files().pictures().forEach((name, picture) -> shown.add(pictureStore.keep(name, picture)));
        Map<Locale, StoredRecording> heard = new HashMap<>();
        Map<Locale, RecordingContent> sounds = item.files().recordings();
        item.heard()
                .forEach((language, name) ->
                        heard.put(language, recordingStore.keep(name, Objects.requireNonNull(sounds.get(language)))));
        return new Kept(shown, heard);
    }

    /** In the place of those of the same names, and of what is heard in the same languages. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(ItemVersionId version, Kept kept) {
        kept.pictures().forEach(picture -> pictures.put(version, picture));
        kept.recordings().forEach((language, recording) -> recordings.put(version, language, recording));
    }
}
