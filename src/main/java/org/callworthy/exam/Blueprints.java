package org.callworthy.exam;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.callworthy.account.Role;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemNotes;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.exam.BlueprintFilling.CellFilling;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.Filling;
import org.springframework.stereotype.Service;

/** Blueprints for their authors: which there are, and how well the banks fill them. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class Blueprints {

    private final ExamPlans plans;
    private final Bank bank;
    private final ItemNotes notes;

    Blueprints(ExamPlans plans, Bank bank, ItemNotes notes) {
        this.plans = plans;
        this.bank = bank;
        this.notes = notes;
    }

    /** The exams of the open levels of all schemes in force. */
    public List<ExamOffer> offered() {
        return plans.offered();
    }

    /** @throws IllegalArgumentException if there is no such exam */
    public PlannedExam plan(ExamRef exam) {
        return plans.plan(exam);
    }

    /** An item with its key, for those who write them. That they looked is kept. */
    public ItemVersion item(ItemVersionId version) {
        notes.look(version);
        return bank.version(version);
    }

    /** @throws IllegalArgumentException if there is no such exam */
    public BlueprintFilling filling(ExamRef exam) {
        PlannedExam plan = plans.plan(exam);
        List<BlueprintCell> blueprint = plan.component().blueprint();
        List<ItemVersion> items = bank.approved(plan.component().bank());
        List<Integer> filled = Filling.of(blueprint, 1, items, BlueprintPool::takes);
        List<CellFilling> cells = new ArrayList<>();
        for (int i = 0; i < blueprint.size(); i++) {
            cells.add(filling(blueprint.get(i), items, filled.get(i)));
        }
        return new BlueprintFilling(
                plan,
                items.size(),
                (int) items.stream()
                        .filter(item -> item.tags().anchor())
                        .filter(item -> blueprint.stream().anyMatch(cell -> BlueprintPool.takes(cell, item)))
                        .count(),
                cells,
                forms(blueprint, items, cells),
                cells.stream().mapToInt(CellFilling::seconds).sum());
    }

    private static CellFilling filling(BlueprintCell cell, List<ItemVersion> items, int filled) {
        List<ItemVersion> fitting =
                items.stream().filter(item -> BlueprintPool.takes(cell, item)).toList();
        double seconds =
                fitting.stream().mapToInt(ItemVersion::seconds).average().orElse(0);
        return new CellFilling(
                cell, fitting.size(), filled, fitting.size() / cell.items(), (int) Math.round(seconds * cell.items()));
    }

    /** No more than the scarcest cell alone could fill; whatever fills some forms fills fewer too. */
    private static int forms(List<BlueprintCell> blueprint, List<ItemVersion> items, List<CellFilling> cells) {
        int most = cells.stream().mapToInt(CellFilling::forms).min().orElse(0);
        int none = Math.min(most, MakeForms.MOST_FORMS) + 1;
        int some = 0;
        while (none - some > 1) {
            int middle = (some + none) / 2;
            if (fill(blueprint, items, middle)) {
                some = middle;
            } else {
                none = middle;
            }
        }
        return some;
    }

    private static boolean fill(List<BlueprintCell> blueprint, List<ItemVersion> items, int forms) {
        List<Integer> filled = Filling.of(blueprint, forms, items, BlueprintPool::takes);
        for (int i = 0; i < blueprint.size(); i++) {
            if (filled.get(i) < blueprint.get(i).items() * forms) {
                return false;
            }
        }
        return true;
    }
}
