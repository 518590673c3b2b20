package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.callworthy.bank.ItemType;
import org.callworthy.common.yaml.Wording;

/**
 * A choice as other systems score it, with a part of the points for each option. Ours earn the point for the keys: all or nothing, in
 * equal parts, or with the same part taken away for each wrong choice. Other weights are told as lost.
 *
 * @param several whether more than one option may be chosen
 */
record WeightedChoice(List<Weighted> options, boolean several) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.7");
    private static final int LETTERS = 26;

    /** @param percent of the points for choosing it; below zero where it takes some away */
    record Weighted(String text, BigDecimal percent, String why) {

        boolean isKey() {
            return percent.signum() > 0;
        }
    }

    WeightedChoice {
        options = List.copyOf(options);
    }

    ItemType type() {
        return several && keys() > 1 ? ItemType.MULTIPLE_CHOICE : ItemType.SINGLE_CHOICE;
    }

    void into(ItemDraft draft) {
        if (type() == ItemType.MULTIPLE_CHOICE) {
            scoring(draft);
        } else {
            single(draft);
        }
        if (options.size() > LETTERS) {
            draft.lost(Wording.of("{0} options; there can be at most ten", options.size()));
        }
        BigDecimal best = best();
        boolean found = false;
        for (Weighted option : options.subList(0, Math.min(options.size(), LETTERS))) {
            var entry = draft.option(option.text());
            boolean key = type() == ItemType.MULTIPLE_CHOICE
                    ? option.isKey()
                    : !found && option.isKey() && option.percent().compareTo(best) == 0;
            if (key) {
                entry.put("key", true);
                found = true;
            }
            if (!option.why().isBlank()) {
                entry.set("why", draft.text(option.why()));
            }
        }
    }

    private void single(ItemDraft draft) {
        if (keys() == 0) {
            draft.lost(Wording.of("the right answer, as no option is marked as right"));
        } else if (keys() > 1) {
            draft.lost(Wording.of("a part of the point for options other than the best one"));
        }
        if (several && keys() == 1) {
            draft.lost(Wording.of("that several options could be chosen, as only one is right"));
        } else if (options.stream().anyMatch(option -> option.percent().signum() < 0)) {
            draft.lost(Wording.of("points taken away for a wrong choice"));
        }
    }

    /** In equal parts, wrong ones free: partial. The same part taken away: penalty. Anything else is one of the two with a loss. */
    private void scoring(ItemDraft draft) {
        BigDecimal part = HUNDRED.divide(BigDecimal.valueOf(keys()), 5, RoundingMode.HALF_UP);
        List<Weighted> wrong =
                options.stream().filter(option -> !option.isKey()).toList();
        boolean penalty = wrong.stream().anyMatch(option -> option.percent().signum() < 0);
        boolean equalParts = options.stream().filter(Weighted::isKey).allMatch(option -> near(option.percent(), part));
        boolean equalPenalty = !penalty || wrong.stream().allMatch(option -> near(option.percent(), part.negate()));
        draft.tree().put("scoring", penalty ? "penalty" : "partial");
        if (!equalParts) {
            draft.lost(Wording.of("different parts of the point for the right options; each earns the same here"));
        }
        if (!equalPenalty) {
            draft.lost(Wording.of(
                    "what a wrong choice takes away; here each takes away {0} percent",
                    part.setScale(0, RoundingMode.HALF_UP).toPlainString()));
        }
        if (wrong.isEmpty()) {
            draft.lost(Wording.of("a wrong option: every one is right, and at least one must be wrong"));
        }
    }

    private int keys() {
        return (int) options.stream().filter(Weighted::isKey).count();
    }

    private BigDecimal best() {
        return options.stream()
                .map(Weighted::percent)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(ROUNDING) <= 0;
    }
}
