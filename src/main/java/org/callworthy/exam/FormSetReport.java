package org.callworthy.exam;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;

/**
 * The forms of a set side by side.
 *
 * @param shared how many items each form has in common with each other one, anchors apart
 */
public record FormSetReport(FormSetLine set, PlannedExam exam, List<FormFigures> forms, List<List<Integer>> shared) {

    public FormSetReport {
        forms = List.copyOf(forms);
        shared = shared.stream().map(List::copyOf).toList();
    }

    static FormSetReport of(
            FormSetLine set, PlannedExam exam, List<SetForm> forms, Map<ItemVersionId, ItemVersion> items) {
        List<List<ItemVersion>> filled = forms.stream()
                .map(form -> form.items().stream()
                        .map(id -> Objects.requireNonNull(items.get(id)))
                        .toList())
                .toList();
        return new FormSetReport(
                set,
                exam,
                forms.stream()
                        .map(form -> FormFigures.of(exam.component(), form, filled.get(forms.indexOf(form))))
                        .toList(),
                filled.stream()
                        .map(one -> filled.stream()
                                .map(other -> inCommon(one, other))
                                .toList())
                        .toList());
    }

    private static int inCommon(List<ItemVersion> one, List<ItemVersion> other) {
        Set<ItemVersion> there = new HashSet<>(other);
        return (int) one.stream()
                .filter(item -> !item.tags().anchor() && there.contains(item))
                .count();
    }
}
