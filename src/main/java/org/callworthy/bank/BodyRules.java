package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.common.yaml.Duplicates;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import org.callworthy.scheme.Criterion;
import tools.jackson.core.JsonPointer;

/** What an item of each type must fulfil beyond its JSON Schema: chiefly, that it has a key which can be met. */
final class BodyRules {

    /** With fewer, candidates who give every reaction the same value would score too well. */
    private static final int DIFFERENT_EXPERT_VALUES = 3;

    private static final Pattern GAP = Pattern.compile("\\[\\[([a-z0-9]{1,10})]]");

    private final ItemText item;
    private final JsonPointer at;
    private final List<Problem> problems = new ArrayList<>();

    /** @param at where the item stands in its document */
    BodyRules(ItemText item, JsonPointer at) {
        this.item = item;
        this.at = at;
    }

    List<Problem> problems() {
        switch (item.body()) {
            case ChoiceBody choice -> choice(choice);
            case JudgementBody judgement -> judgement(judgement.reactions());
            case OrderingBody ordering -> unique(ordering.options(), "options");
            case MatchingBody matching -> matching(matching);
            case NumericBody numeric -> number(numeric.key(), List.of());
            case ShortTextBody text -> {}
            case ClozeBody cloze -> cloze(cloze.gaps());
            case EssayBody essay -> essay(essay);
        }
        return problems;
    }

    private void choice(ChoiceBody choice) {
        unique(choice.options(), "options");
        int keys = choice.keyed().size();
        if (choice.type() == ItemType.SINGLE_CHOICE && keys != 1) {
            wrong("options", counted(keys), "exactly one option with `key: true`");
        } else if (choice.type() == ItemType.MULTIPLE_CHOICE
                && (keys < 2 || keys == choice.options().size())) {
            wrong("options", counted(keys), "at least two options with `key: true` and one without");
        }
    }

    private void judgement(List<Option> reactions) {
        unique(reactions, "options");
        long values = reactions.stream().map(Option::expert).distinct().count();
        if (values < DIFFERENT_EXPERT_VALUES) {
            wrong(
                    "options",
                    Wording.of("only {0} different expert values", values),
                    "at least three different values of `expert` from 1 to 5");
        }
    }

    private void matching(MatchingBody matching) {
        unique(matching.options(), "options");
        unique(matching.targets(), "targets");
        Set<String> targets = new TreeSet<>(Option.ids(matching.targets()));
        for (int i = 0; i < matching.options().size(); i++) {
            String match = matching.options().get(i).match().orElse("");
            if (!targets.contains(match)) {
                problems.add(new Problem(
                        Problem.path(at, List.of("options", i, "match")),
                        Wording.of("there is no target {0}", match),
                        Wording.of("one of {0}", String.join(", ", targets))));
            }
        }
    }

    private void number(NumberKey key, List<Object> within) {
        if (!key.units().isEmpty() && key.units().getFirst().factor().compareTo(BigDecimal.ONE) != 0) {
            problems.add(new Problem(
                    Problem.path(at, path(within, "units", 0, "factor")),
                    "the first unit is not the answer's",
                    "the answer's unit first, with factor 1"));
        }
        if (key.units().stream().map(NumberKey.Unit::name).distinct().count()
                < key.units().size()) {
            problems.add(
                    new Problem(Problem.path(at, path(within, "units")), "a unit is offered twice", "every unit once"));
        }
    }

    private void cloze(List<ClozeBody.Gap> gaps) {
        problems.addAll(Duplicates.of(gaps, ClozeBody.Gap::id, at, "gaps"));
        List<String> ids = gaps.stream().map(ClozeBody.Gap::id).toList();
        item.stem().byTag().forEach((tag, text) -> {
            List<String> found = gapsOf(text);
            if (!found.equals(ids)) {
                problems.add(new Problem(
                        Problem.path(at, List.of("stem", tag)),
                        found.isEmpty()
                                ? Wording.of("the text has no gaps")
                                : Wording.of("the text has the gaps {0}", String.join(", ", found)),
                        Wording.of("the gaps {0} in this order, each as [[…]]", String.join(", ", ids))));
            }
        });
        for (int i = 0; i < gaps.size(); i++) {
            gap(gaps.get(i), i);
        }
    }

    private void gap(ClozeBody.Gap gap, int index) {
        switch (gap.key()) {
            case ClozeBody.GapKey.Chosen(var options) -> {
                problems.addAll(
                        Duplicates.of(options, Option::id, Problem.path(at, List.of("gaps", index)), "options"));
                long keys = options.stream().filter(Option::key).count();
                if (keys != 1) {
                    problems.add(new Problem(
                                    Problem.path(at, List.of("gaps", index, "options")),
                                    counted((int) keys),
                                    "exactly one option with `key: true`")
                            .within(at));
                }
            }
            case ClozeBody.GapKey.Typed typed -> {}
            case ClozeBody.GapKey.Number(var number) -> number(number, List.of("gaps", index));
        }
    }

    private void essay(EssayBody essay) {
        if (essay.length().least() > essay.length().most()) {
            wrong("words", Wording.of("the least is more than the most"), "`least` no larger than `most`");
        }
        problems.addAll(Duplicates.of(
                essay.rubric().criteria(), Criterion::id, Problem.path(at, List.of("rubric")), "criteria"));
    }

    private void unique(List<Option> options, String list) {
        problems.addAll(Duplicates.of(options, Option::id, at, list));
    }

    static List<String> gapsOf(String stem) {
        List<String> found = new ArrayList<>();
        Matcher gap = GAP.matcher(stem);
        while (gap.find()) {
            found.add(gap.group(1));
        }
        return found;
    }

    private static List<Object> path(List<Object> within, Object... steps) {
        List<Object> path = new ArrayList<>(within);
        path.addAll(List.of(steps));
        return path;
    }

    private static Wording counted(int keys) {
        return keys == 0
                ? Wording.of("no option is the key")
                : keys == 1 ? Wording.of("one option is the key") : Wording.of("{0} options are keys", keys);
    }

    private void wrong(String part, Wording message, String right) {
        problems.add(new Problem(Problem.path(at, List.of(part)), message, right).within(at));
    }
}
