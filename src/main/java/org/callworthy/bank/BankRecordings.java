package org.callworthy.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.bank.RecordingReading.Read;
import org.callworthy.bank.RecordingReading.Refused;
import org.callworthy.common.Languages;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;

/** The recordings that a bank's file names. Many are long: what is remembered is what they are, not their sound. */
final class BankRecordings {

    private final BesideFiles files;
    private final Map<String, Optional<String>> given = new HashMap<>();
    private final Map<String, Optional<Checked>> checked = new HashMap<>();

    BankRecordings(BesideFiles files) {
        this.files = files;
    }

    /** What a file is once it was decoded. */
    private sealed interface Checked {

        record Sound(String sha256, int milliseconds) implements Checked {}

        record Unheard(Wording why) implements Checked {}

        static Checked of(RecordingReading reading) {
            return switch (reading) {
                case Read(RecordingContent recording) -> new Sound(recording.sha256(), recording.milliseconds());
                case Refused(var why) -> new Unheard(why.why());
            };
        }
    }

    static boolean areIn(ItemText item) {
        return item.listening().filter(heard -> !heard.files().isEmpty()).isPresent();
    }

    /** The names of an item's recordings. */
    static Map<Locale, String> of(ItemText item) {
        Map<Locale, String> named = new LinkedHashMap<>();
        item.listening()
                .ifPresent(heard -> Languages.ALL.forEach(
                        language -> heard.file(language).ifPresent(file -> named.put(language, file))));
        return named;
    }

    boolean areThere(BankText bank) {
        return all(bank).allMatch(file -> given(file).isPresent());
    }

    /** Of the files as they lie there; empty if there are none. */
    String digests(BankText bank) {
        return all(bank).map(file -> given(file).orElse("")).collect(Collectors.joining());
    }

    /** In the order of the bank. */
    private static Stream<String> all(BankText bank) {
        return bank.items().stream()
                .flatMap(item -> item.listening().stream())
                .flatMap(heard -> heard.files().values().stream());
    }

    private Optional<String> given(String file) {
        return given.computeIfAbsent(file, path -> files.read(path).map(PictureContent::hex));
    }

    private Optional<Checked> checked(String file) {
        return checked.computeIfAbsent(
                file, path -> files.read(path).map(RecordingReading::of).map(Checked::of));
    }

    /** What a recording sounds like in which no problem was found, in hexadecimal. */
    String sha256(String file) {
        return sound(file).sha256();
    }

    private Checked.Sound sound(String file) {
        if (checked(file).orElseThrow() instanceof Checked.Sound sound) {
            return sound;
        }
        throw new IllegalStateException("No recording " + file);
    }

    /** Not to be called within a transaction. */
    StoredRecording kept(String file, RecordingStore store) {
        Checked.Sound sound = sound(file);
        return store.kept(file, sound.sha256(), sound.milliseconds())
                .orElseGet(() -> switch (RecordingReading.of(files.read(file).orElseThrow())) {
                    case Read(RecordingContent recording)
                    when recording.sha256().equals(sound.sha256()) -> store.keep(file, recording);
                    case Read read -> throw new IllegalStateException("Changed while it was read: " + file);
                    case Refused refused -> throw new IllegalStateException("Changed while it was read: " + file);
                });
    }

    /** What is missing or cannot be heard, in the bank's tree. */
    List<Problem> problems(BankText bank) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < bank.items().size(); i++) {
            int index = i;
            bank.items()
                    .get(i)
                    .listening()
                    .ifPresent(heard -> heard.files()
                            .forEach(
                                    (tag, file) -> problem(file, at(index, tag)).ifPresent(problems::add)));
        }
        return problems;
    }

    static JsonPointer at(int item, String language) {
        return Problem.path("items", item, "listening", "files", language);
    }

    private Optional<Problem> problem(String file, JsonPointer at) {
        Optional<Checked> there = checked(file);
        if (there.isEmpty()) {
            return Optional.of(new Problem(
                    at,
                    Wording.of("there is no file {0} beside the bank", file),
                    "a recording below the folder of the bank's file"));
        }
        return switch (there.get()) {
            case Checked.Sound sound -> Optional.empty();
            case Checked.Unheard(var why) ->
                Optional.of(new Problem(
                        at,
                        Wording.of("the recording {0}: {1}", file, why),
                        Wording.of(
                                "a WAV or FLAC of at most {0} seconds and {1} MB, with 16 bits and one or two channels",
                                RecordingReading.MOST_SECONDS, RecordingReading.MOST_BYTES >> 20)));
        };
    }
}
