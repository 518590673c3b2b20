package org.callworthy.bank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.speech.Wav;

/** The files of a bank's approved items, by the keys of these. Not to be used within a transaction. */
record StoredFiles(
        Map<String, List<StoredPicture>> shown,
        Map<String, Map<Locale, StoredRecording>> heard,
        PictureStore pictures,
        RecordingStore recordings)
        implements ItemFiles {

    @Override
    public Optional<byte[]> of(ItemText item, ItemPicture picture) {
        return shown.getOrDefault(item.key(), List.of()).stream()
                .filter(one -> one.file().equals(picture.file()))
                .findFirst()
                .map(pictures::open);
    }

    @Override
    public Optional<byte[]> recording(ItemText item, Locale language) {
        boolean wav = item.listening()
                .flatMap(listening -> listening.file(language))
                .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".wav"))
                .isPresent();
        return Optional.ofNullable(heard.getOrDefault(item.key(), Map.of()).get(language))
                .map(recording -> wav ? Wav.write(recordings.sound(recording)) : recordings.open(recording));
    }
}
