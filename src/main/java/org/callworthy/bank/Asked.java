package org.callworthy.bank;

import java.util.List;
import java.util.Optional;

/**
 * What a candidate gets to answer with. There is no place in it for a key, an expert value or a rationale.
 *
 * @param options to be chosen, judged, ordered or matched
 * @param targets what options are matched with
 * @param gaps of a cloze, in the order of its text
 * @param units among which the unit of a number is chosen; none if it has none
 * @param length of an essay
 * @param penalty whether a wrong choice takes a part of the point away
 */
public record Asked(
        List<Choice> options,
        List<Choice> targets,
        List<Gap> gaps,
        List<String> units,
        Optional<EssayBody.Length> length,
        boolean penalty) {

    public Asked {
        options = List.copyOf(options);
        targets = List.copyOf(targets);
        gaps = List.copyOf(gaps);
        units = List.copyOf(units);
    }

    static final Asked NOTHING_TO_CHOOSE = options(List.of());

    static Asked options(List<Choice> options) {
        return new Asked(options, List.of(), List.of(), List.of(), Optional.empty(), false);
    }

    /** The same, where wrong choices take a part away. */
    Asked withPenalty() {
        return new Asked(options, targets, gaps, units, length, true);
    }

    /** With the options, or the targets, in the order in which they are shown. Ids that are not named keep their places. */
    public Asked inOrder(List<String> order) {
        return new Asked(inOrder(options, order), inOrder(targets, order), gaps, units, length, penalty);
    }

    private static List<Choice> inOrder(List<Choice> choices, List<String> order) {
        List<String> ids = choices.stream().map(Choice::id).toList();
        return order.containsAll(ids)
                ? choices.stream()
                        .sorted(java.util.Comparator.comparingInt(choice -> order.indexOf(choice.id())))
                        .toList()
                : choices;
    }

    public record Choice(String id, org.callworthy.common.LocalizedText text) {}

    /** @param options to choose among; none if the gap is typed */
    public record Gap(String id, boolean number, List<Choice> options) {
        public Gap {
            options = List.copyOf(options);
        }
    }
}
