package org.callworthy.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.callworthy.common.Languages;
import org.callworthy.common.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An item as the page of a candidate gets it, as JSON: texts by language tag, and nothing that a candidate must not know.
 *
 * @param place its number in the form, from 1
 * @param plays how often its audio may be heard, 0 for any number; null if it has none
 * @param words how long an essay should be
 * @param penalty whether a wrong choice takes a part of the point away
 */
public record ItemPage(
        String item,
        int place,
        String type,
        int seconds,
        @Nullable Sheet material,
        Map<String, String> stem,
        List<Picture> pictures,
        @Nullable Integer plays,
        List<Choice> options,
        List<Choice> targets,
        List<Gap> gaps,
        List<String> units,
        EssayBody.@Nullable Length words,
        boolean penalty) {

    /** Outside of exams: pictures come from where whoever is signed in gets them. */
    public static ItemPage of(ItemFace face, int place) {
        return of(face.id().toString(), place, face, number -> address(face, number));
    }

    /** In a sitting. @param address where the picture with a number, from 1, comes from */
    public static ItemPage of(ItemFace face, int place, IntFunction<String> address) {
        return of(face.id().toString(), place, face, address);
    }

    /** An item as written, for its author's eyes: with everything in the order of the text. */
    public static ItemPage of(
            ItemVersionId id, ItemText text, Optional<Material> material, List<StoredPicture> pictures) {
        ItemFace face = new ItemVersion(id, text, material).with(pictures).face();
        return of(text.key(), 1, face, number -> address(face, number));
    }

    /** Where a picture comes from outside of exams, for people who are signed in. */
    public static String address(ItemVersionId version, StoredPicture picture) {
        return "/api/v1/item-pictures/" + version + "/" + picture.mark();
    }

    private static String address(ItemFace face, int number) {
        return address(face.id(), face.pictures().get(number - 1).picture());
    }

    private static ItemPage of(String item, int place, ItemFace face, IntFunction<String> address) {
        return new ItemPage(
                item,
                place,
                face.type().key(),
                face.seconds(),
                face.material().map(Sheet::of).orElse(null),
                texts(face.stem()),
                Picture.of(face.pictures(), address),
                face.plays().orElse(null),
                Choice.of(face.asked().options()),
                Choice.of(face.asked().targets()),
                face.asked().gaps().stream().map(Gap::of).toList(),
                face.asked().units(),
                face.asked().length().orElse(null),
                face.asked().penalty());
    }

    /** In all languages; of a draft that lacks one, it is empty. */
    private static Map<String, String> texts(LocalizedText text) {
        Map<String, String> all = new TreeMap<>(text.byTag());
        Languages.ALL.forEach(language -> all.putIfAbsent(language.toLanguageTag(), ""));
        return all;
    }

    /** @param src where it comes from */
    public record Picture(String src, int width, int height, Map<String, String> alt) {
        static List<Picture> of(List<ShownPicture> shown, IntFunction<String> address) {
            return IntStream.range(0, shown.size())
                    .mapToObj(i -> new Picture(
                            address.apply(i + 1),
                            shown.get(i).picture().width(),
                            shown.get(i).picture().height(),
                            texts(shown.get(i).alt())))
                    .toList();
        }
    }

    public record Choice(String id, Map<String, String> text) {
        static List<Choice> of(List<Asked.Choice> choices) {
            return choices.stream()
                    .map(choice -> new Choice(choice.id(), texts(choice.text())))
                    .toList();
        }
    }

    public record Gap(String id, boolean number, List<Choice> options) {
        static Gap of(Asked.Gap gap) {
            return new Gap(gap.id(), gap.number(), Choice.of(gap.options()));
        }
    }

    /** @param isCase a case: the items that rest on it stand together */
    public record Sheet(String id, boolean isCase, Map<String, String> title, Map<String, String> text) {
        static Sheet of(Material material) {
            return new Sheet(material.key(), material.isCase(), texts(material.title()), texts(material.text()));
        }
    }
}
