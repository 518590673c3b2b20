package org.callworthy.exam.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Evens forms out: swaps an item of the easiest form with one of the hardest, in the same cell, as long as that brings the two
 * nearer to each other and breaks no rule. Only items that stand alone and are in no other form are moved.
 */
final class Evening {

    private static final int MOST_SWAPS = 400;
    private static final double EVEN = 0.0005;

    private final Order order;
    private final List<List<Candidate>> forms;
    private final Map<String, Integer> uses = new HashMap<>();

    Evening(Order order, List<List<Candidate>> forms) {
        this.order = order;
        this.forms = new ArrayList<>();
        forms.forEach(form -> this.forms.add(new ArrayList<>(form)));
        forms.forEach(form -> form.forEach(item -> uses.merge(item.id(), 1, Integer::sum)));
    }

    List<List<Candidate>> forms() {
        for (int swaps = 0; swaps < MOST_SWAPS && forms.size() > 1; swaps++) {
            List<Candidate> easiest = forms.getFirst();
            List<Candidate> hardest = forms.getFirst();
            for (List<Candidate> form : forms) {
                easiest = ease(form) > ease(easiest) ? form : easiest;
                hardest = ease(form) < ease(hardest) ? form : hardest;
            }
            if (ease(easiest) - ease(hardest) < EVEN * order.items() || !swap(easiest, hardest)) {
                break;
            }
        }
        return forms;
    }

    private static double ease(List<Candidate> form) {
        return form.stream().mapToDouble(Candidate::ease).sum();
    }

    /** The swap that leaves the least between the two. */
    private boolean swap(List<Candidate> easiest, List<Candidate> hardest) {
        double gap = ease(easiest) - ease(hardest);
        double best = gap;
        int from = -1;
        int to = -1;
        for (int i = 0; i < easiest.size(); i++) {
            for (int j = 0; j < hardest.size(); j++) {
                double left = Math.abs(
                        gap - 2 * (easiest.get(i).ease() - hardest.get(j).ease()));
                if (left < best && cell(i) == cell(j) && maySwap(easiest, i, hardest, j)) {
                    best = left;
                    from = i;
                    to = j;
                }
            }
        }
        if (from < 0) {
            return false;
        }
        Candidate moved = easiest.get(from);
        easiest.set(from, hardest.get(to));
        hardest.set(to, moved);
        return true;
    }

    /** Items stand in the order of the cells. */
    private int cell(int place) {
        int end = 0;
        for (int c = 0; c < order.cells().size(); c++) {
            end += order.cells().get(c).items();
            if (place < end) {
                return c;
            }
        }
        throw new IllegalArgumentException("No cell for place " + place);
    }

    private boolean maySwap(List<Candidate> one, int i, List<Candidate> other, int j) {
        return isAlone(one.get(i)) && isAlone(other.get(j)) && fits(other.get(j), one, i) && fits(one.get(i), other, j);
    }

    private boolean isAlone(Candidate item) {
        return item.caseId().isEmpty() && !item.anchor() && uses.getOrDefault(item.id(), 0) == 1;
    }

    private boolean fits(Candidate item, List<Candidate> form, int place) {
        Set<String> others = new HashSet<>();
        int seconds = item.seconds();
        for (int k = 0; k < form.size(); k++) {
            if (k != place) {
                others.add(form.get(k).id());
                seconds += form.get(k).seconds();
                if (form.get(k).enemies().contains(item.id())) {
                    return false;
                }
            }
        }
        return item.enemies().stream().noneMatch(others::contains)
                && (order.mostSeconds().isEmpty()
                        || seconds <= order.mostSeconds().getAsInt());
    }
}
