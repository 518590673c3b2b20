package org.callworthy.bank;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as the page of a candidate gets it, as JSON: texts by language tag, and nothing that a candidate must not know.
 *
 * @param place its number in the form, from 1
 * @param plays how often its audio may be heard, 0 for any number; null if it has none
 * @param words how long an essay should be
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
        EssayBody.@Nullable Length words) {

    public static ItemPage of(ItemFace face, int place) {
        return new ItemPage(
                face.id().toString(),
                place,
                face.type().key(),
                face.seconds(),
                face.material().map(Sheet::of).orElse(null),
                face.stem().byTag(),
                face.plays().orElse(null),
                Choice.of(face.asked().options()),
                Choice.of(face.asked().targets()),
                face.asked().gaps().stream().map(Gap::of).toList(),
                face.asked().units(),
                face.asked().length().orElse(null));
    }

    public record Choice(String id, Map<String, String> text) {
        static List<Choice> of(List<Asked.Choice> choices) {
            return choices.stream()
                    .map(choice -> new Choice(choice.id(), choice.text().byTag()))
                    .toList();
        }
    }

    public record Gap(String id, boolean number, List<Choice> options) {
        static Gap of(Asked.Gap gap) {
            return new Gap(gap.id(), gap.number(), Choice.of(gap.options()));
        }
    }

    public record Sheet(String id, Map<String, String> title, Map<String, String> text) {
        static Sheet of(Material material) {
            return new Sheet(
                    material.key(), material.title().byTag(), material.text().byTag());
        }
    }
}
