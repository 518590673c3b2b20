package org.callworthy.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.bank.PictureReading.Read;
import org.callworthy.bank.PictureReading.Refused;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import tools.jackson.core.JsonPointer;

/** The pictures that a bank's file names, each read once. */
final class BankPictures {

    private final BesideFiles files;
    private final Map<String, Optional<byte[]>> given = new HashMap<>();
    private final Map<String, PictureReading> readings = new HashMap<>();

    BankPictures(BesideFiles files) {
        this.files = files;
    }

    /** As it lies there. */
    Optional<byte[]> given(ItemPicture picture) {
        return given.computeIfAbsent(picture.file(), files::read);
    }

    /** Empty if there is no such file. */
    Optional<PictureReading> read(ItemPicture picture) {
        return given(picture).map(bytes -> readings.computeIfAbsent(picture.file(), file -> PictureReading.of(bytes)));
    }

    boolean areThere(BankText bank) {
        return all(bank).allMatch(picture -> given(picture).isPresent());
    }

    /** Of the files as they lie there; empty if there are none. */
    String digests(BankText bank) {
        return all(bank)
                .map(picture -> given(picture).map(PictureContent::hex).orElse(""))
                .collect(Collectors.joining());
    }

    private static Stream<ItemPicture> all(BankText bank) {
        return bank.items().stream().flatMap(item -> item.pictures().stream());
    }

    /** Of a picture in which no problem was found. */
    PictureContent content(ItemPicture picture) {
        return switch (read(picture).orElseThrow()) {
            case Read(PictureContent content) -> content;
            case Refused(var why) -> throw new IllegalStateException(why.toString());
        };
    }

    /** What is missing or cannot be read, in the bank's tree. */
    List<Problem> problems(BankText bank) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < bank.items().size(); i++) {
            List<ItemPicture> pictures = bank.items().get(i).pictures();
            for (int j = 0; j < pictures.size(); j++) {
                problem(pictures.get(j), Problem.path("items", i, "pictures", j, "file"))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Problem> problem(ItemPicture picture, JsonPointer at) {
        Optional<PictureReading> reading = read(picture);
        if (reading.isEmpty()) {
            return Optional.of(new Problem(
                    at,
                    Wording.of("there is no file {0} beside the bank", picture.file()),
                    "a picture in the folder `pictures`"));
        }
        return switch (reading.get()) {
            case Read read -> Optional.empty();
            case Refused(var why) ->
                Optional.of(new Problem(
                        at,
                        Wording.of("the picture {0}: {1}", picture.file(), why),
                        Wording.of(
                                "a PNG, JPEG or GIF of at most {0} MB and {1} × {1} pixels",
                                PictureReading.MOST_BYTES >> 20, PictureReading.MOST_PIXELS)));
        };
    }
}
