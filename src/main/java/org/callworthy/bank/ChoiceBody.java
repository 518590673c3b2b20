package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.LocalizedText;

/**
 * One or several of the options are right. A true-false item is a choice between the two options {@code t} and {@code f}.
 *
 * @param type single choice, multiple choice or true-false
 * @param scoring counts for multiple choice only: one right option leaves no parts
 */
public record ChoiceBody(ItemType type, List<Option> options, Scoring scoring) implements ItemBody {

    public static final String TRUE = "t";
    public static final String FALSE = "f";

    public ChoiceBody {
        options = List.copyOf(options);
    }

    /** How the options chosen earn credit. */
    public enum Scoring {
        /** One point for exactly the keyed options (QTI's {@code match_correct}). */
        ALL_OR_NOTHING("all-or-nothing"),
        /** The part of the keyed options that were chosen; nothing for choosing more options than are keyed. */
        PARTIAL("partial"),
        /**
         * Each keyed option chosen adds its part, each other one takes the same away, and nobody falls below zero (QTI's
         * {@code map_response} with a lower bound of 0; correction for guessing).
         */
        PENALTY("penalty");

        private final String key;

        Scoring(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public static ChoiceBody trueFalse(boolean answer) {
        return new ChoiceBody(
                ItemType.TRUE_FALSE,
                List.of(
                        Option.choice(TRUE, LocalizedText.of("True", "正确"), answer, java.util.Optional.empty()),
                        Option.choice(FALSE, LocalizedText.of("False", "错误"), !answer, java.util.Optional.empty())),
                Scoring.ALL_OR_NOTHING);
    }

    public Set<String> keyed() {
        return options.stream().filter(Option::key).map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Asked asked() {
        Asked asked = Asked.options(Option.shown(options));
        return scoring == Scoring.PENALTY ? asked.withPenalty() : asked;
    }

    @Override
    public List<String> movable() {
        return type == ItemType.TRUE_FALSE ? List.of() : Option.ids(options);
    }

    @Override
    public boolean takes(Response response) {
        int most = type == ItemType.MULTIPLE_CHOICE ? options.size() : 1;
        return response instanceof Response.Chosen(var chosen)
                && chosen.size() <= most
                && Option.ids(options).containsAll(chosen);
    }

    @Override
    public Response solution() {
        return new Response.Chosen(keyed());
    }

    @Override
    public BigDecimal credit(Response response) {
        Set<String> keyed = keyed();
        Set<String> chosen = ((Response.Chosen) response).options();
        int right = (int) chosen.stream().filter(keyed::contains).count();
        return switch (scoring) {
            case ALL_OR_NOTHING -> Credit.of(chosen.equals(keyed));
            case PARTIAL -> Credit.of(chosen.size() > keyed.size() ? 0 : right, keyed.size());
            case PENALTY -> Credit.of(right - (chosen.size() - right), keyed.size());
        };
    }
}
