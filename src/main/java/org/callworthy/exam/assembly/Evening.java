package org.callworthy.exam.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Evens forms out: swaps an item of the easiest form with one of the hardest, in the same cell, as long as that brings the two
 * nearer to each other and breaks no rule; then likewise of the longest and the shortest, among items of one ease. Only items
 * that stand alone and are in no other form are moved.
 */
final class Evening {

    private static final int MOST_SWAPS = 400;
    private static final double EVEN_EASE = 0.0005;
    private static final double EVEN_TIME = 0.005;
    private static final double WORTH_A_SWAP = 1e-9;

    /** So near that swapping for the sake of time does not undo what was won in ease. */
    private static final double SAME_EASE = 0.001;

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
        even(Candidate::ease, EVEN_EASE * order.items(), Double.POSITIVE_INFINITY);
        double seconds = forms.stream()
                .mapToDouble(form -> sum(form, Candidate::seconds))
                .average()
                .orElse(0);
        even(Candidate::seconds, EVEN_TIME * seconds, SAME_EASE);
        return forms;
    }

    /** @param mayDiffer how far apart the ease of two items may be that are swapped */
    private void even(ToDoubleFunction<Candidate> figure, double enough, double mayDiffer) {
        for (int swaps = 0; swaps < MOST_SWAPS && forms.size() > 1; swaps++) {
            List<Candidate> most = forms.getFirst();
            List<Candidate> least = forms.getFirst();
            for (List<Candidate> form : forms) {
                most = sum(form, figure) > sum(most, figure) ? form : most;
                least = sum(form, figure) < sum(least, figure) ? form : least;
            }
            if (sum(most, figure) - sum(least, figure) < enough || !swap(most, least, figure, mayDiffer)) {
                break;
            }
        }
    }

    private static double sum(List<Candidate> form, ToDoubleFunction<Candidate> figure) {
        return form.stream().mapToDouble(figure).sum();
    }

    /** The swap that leaves the least between the two. */
    private boolean swap(
            List<Candidate> most, List<Candidate> least, ToDoubleFunction<Candidate> figure, double mayDiffer) {
        double gap = sum(most, figure) - sum(least, figure);
        double best = gap * (1 - WORTH_A_SWAP);
        int from = -1;
        int to = -1;
        for (int i = 0; i < most.size(); i++) {
            for (int j = 0; j < least.size(); j++) {
                double left =
                        Math.abs(gap - 2 * (figure.applyAsDouble(most.get(i)) - figure.applyAsDouble(least.get(j))));
                if (left < best
                        && cell(i) == cell(j)
                        && Math.abs(most.get(i).ease() - least.get(j).ease()) <= mayDiffer
                        && maySwap(most, i, least, j)) {
                    best = left;
                    from = i;
                    to = j;
                }
            }
        }
        if (from < 0) {
            return false;
        }
        Candidate moved = most.get(from);
        most.set(from, least.get(to));
        least.set(to, moved);
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
