package org.callworthy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.bank.BankText;
import org.callworthy.bank.ItemText;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.Difficulty;
import org.callworthy.scheme.ExamComponent;
import org.callworthy.scheme.Filling;
import tools.jackson.core.JsonPointer;

/**
 * Whether a bank has the items that a blueprint asks for. An item counts in one cell only. That enemies or cases stand in the way
 * is found where forms are made.
 *
 * @param items those of the bank that may be in a form
 * @param at where the component stands in the scheme
 */
record BlueprintFill(ExamComponent exam, String bank, List<ItemText> items, JsonPointer at) {

    static List<Problem> problems(ExamComponent exam, BankText bank, JsonPointer component) {
        List<ItemText> items =
                bank.items().stream().filter(item -> !item.tags().practice()).toList();
        return new BlueprintFill(exam, bank.key(), items, component).problems();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<Integer> filled = Filling.of(exam.blueprint(), 1, items, BlueprintFill::takes);
        for (int i = 0; i < filled.size(); i++) {
            if (filled.get(i) < exam.blueprint().get(i).items()) {
                problems.add(tooFew(i, filled.get(i)));
            }
        }
        anchors(problems);
        time(problems);
        return problems;
    }

    private Problem tooFew(int index, int there) {
        BlueprintCell cell = exam.blueprint().get(index);
        return problem(
                Wording.of(
                        cell.items() == 1
                                ? "bank {0} cannot fill this cell: {1} item of {2} asked for, {3} there"
                                : "bank {0} cannot fill this cell: {1} items of {2} asked for, {3} there",
                        bank,
                        cell.items(),
                        name(cell),
                        there),
                Wording.of("{0} more in the bank, or fewer in the blueprint", cell.items() - there),
                "blueprint",
                index);
    }

    private void anchors(List<Problem> problems) {
        int wanted = exam.limits().anchors().orElse(0);
        int there = (int) items.stream()
                .filter(item -> item.tags().anchor())
                .filter(item -> exam.blueprint().stream().anyMatch(cell -> takes(cell, item)))
                .count();
        if (there < wanted) {
            problems.add(problem(
                    Wording.of("bank {0} has {1} anchors for this blueprint, {2} asked for", bank, there, wanted),
                    Wording.of("{0} more anchors in the bank, or fewer in each form", wanted - there),
                    "anchors"));
        }
    }

    /** Not even the shortest items of each cell, whether or not another cell needs them, may take too long. */
    private void time(List<Problem> problems) {
        int seconds = exam.blueprint().stream()
                .mapToInt(cell -> items.stream()
                        .filter(item -> takes(cell, item))
                        .mapToInt(ItemText::seconds)
                        .sorted()
                        .limit(cell.items())
                        .sum())
                .sum();
        int minutes = Math.ceilDiv(seconds, 60);
        if (minutes > exam.limits().expectedMinutes().orElse(minutes)) {
            problems.add(problem(
                    Wording.of("the shortest items of bank {0} for this blueprint take {1} minutes", bank, minutes),
                    Wording.of("shorter items, or at least {0} minutes", minutes),
                    "expected-minutes"));
        }
    }

    private static boolean takes(BlueprintCell cell, ItemText item) {
        return cell.takes(
                item.competency(),
                item.difficulty(),
                item.type().key(),
                item.tags().endorsements());
    }

    private static String name(BlueprintCell cell) {
        return Stream.of(
                        Stream.of(cell.competency()),
                        cell.difficulty().map(Difficulty::key).stream(),
                        cell.type().stream(),
                        cell.endorsement().stream())
                .flatMap(word -> word)
                .collect(Collectors.joining(", "));
    }

    private Problem problem(Wording message, Wording right, Object... path) {
        return new Problem(Problem.path(at, List.of(path)), message, right);
    }
}
