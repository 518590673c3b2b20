package org.callworthy.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        @Nullable Integer plays,
        List<Choice> options,
        List<Choice> targets,
        List<Gap> gaps,
        List<String> units,
        EssayBody.@Nullable Length words,
        boolean penalty) {

    private static final ItemVersionId UNSTORED = new ItemVersionId(0);

    public static ItemPage of(ItemFace face, int place) {
        return of(face.id().toString(), place, face);
    }

    /** An item as written, for its author's eyes: with everything in the order of the text. */
    public static ItemPage of(ItemText text, Optional<Material> material) {
        return of(text.key(), 1, new ItemVersion(UNSTORED, text, material).face());
    }

    private static ItemPage of(String item, int place, ItemFace face) {
        return new ItemPage(
                item,
                place,
                face.type().key(),
                face.seconds(),
                face.material().map(Sheet::of).orElse(null),
                texts(face.stem()),
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
