package org.callworthy.cli;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.bank.BankText;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.Difficulty;
import org.callworthy.scheme.ExamComponent;
import tools.jackson.core.JsonPointer;

/** Whether a bank has the items that a blueprint asks for. An item counts in one cell only. */
final class BlueprintFill {

    private BlueprintFill() {}

    /** @param component where the component stands in the scheme */
    static List<Problem> problems(ExamComponent exam, BankText bank, JsonPointer component) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < exam.blueprint().size(); i++) {
            BlueprintCell cell = exam.blueprint().get(i);
            long there = available(cell, exam, bank);
            if (there < cell.items()) {
                problems.add(new Problem(
                        Problem.path(component, List.of("blueprint", i)),
                        Wording.of(
                                cell.items() == 1
                                        ? "bank {0} cannot fill this cell: {1} item of {2} asked for, {3} there"
                                        : "bank {0} cannot fill this cell: {1} items of {2} asked for, {3} there",
                                bank.key(),
                                cell.items(),
                                name(cell),
                                there),
                        Wording.of("{0} more in the bank, or fewer in the blueprint", cell.items() - there)));
            }
        }
        return problems;
    }

    /** A cell for any difficulty gets what the cells for one difficulty leave. */
    private static long available(BlueprintCell cell, ExamComponent exam, BankText bank) {
        if (cell.difficulty().isPresent()) {
            return count(bank, cell);
        }
        long taken = exam.blueprint().stream()
                .filter(other -> other.competency().equals(cell.competency()))
                .filter(other -> other.difficulty().isPresent())
                .mapToLong(other -> Math.min(other.items(), count(bank, other)))
                .sum();
        return count(bank, cell) - taken;
    }

    private static long count(BankText bank, BlueprintCell cell) {
        return bank.items().stream()
                .filter(item -> cell.takes(item.competency(), item.difficulty()))
                .count();
    }

    private static String name(BlueprintCell cell) {
        return cell.competency()
                + cell.difficulty().map(Difficulty::key).map(key -> ", " + key).orElse("");
    }
}
