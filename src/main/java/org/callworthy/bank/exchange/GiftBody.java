package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.bank.AcceptedTexts;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemBody;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.JudgementBody;
import org.callworthy.bank.MatchingBody;
import org.callworthy.bank.NumberKey;
import org.callworthy.bank.NumericBody;
import org.callworthy.bank.Option;
import org.callworthy.bank.OrderingBody;
import org.callworthy.bank.ShortTextBody;
import org.callworthy.common.yaml.Wording;

/** The braces of an item. */
final class GiftBody {

    private static final int WEIGHT_DECIMALS = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Locale language;
    private final Lost lost;

    GiftBody(Locale language, Lost lost) {
        this.language = language;
        this.lost = lost;
    }

    /** Empty where GIFT has nothing like it. */
    Optional<String> braces(ItemBody body) {
        return inside(body).map(inside -> "{" + inside + "}");
    }

    boolean isGap(ItemBody body) {
        return body instanceof ClozeBody;
    }

    private Optional<String> inside(ItemBody body) {
        return switch (body) {
            case ChoiceBody choice
            when choice.type() == ItemType.TRUE_FALSE ->
                Optional.of(choice.keyed().contains(ChoiceBody.TRUE) ? "TRUE" : "FALSE");
            case ChoiceBody choice
            when choice.type() == ItemType.SINGLE_CHOICE -> Optional.of(single(choice.options()));
            case ChoiceBody choice -> Optional.of(several(choice));
            case MatchingBody matching -> Optional.of(matching(matching));
            case NumericBody(var key) -> Optional.of("#" + number(key));
            case ShortTextBody(var accepted) -> Optional.of(accepted(accepted));
            case EssayBody essay -> {
                lost.add(Wording.of("how it is rated"));
                yield Optional.of("");
            }
            case ClozeBody(var gaps) -> gaps.size() == 1 ? Optional.of(gap(gaps.getFirst())) : Optional.empty();
            case JudgementBody judgement -> Optional.empty();
            case OrderingBody ordering -> Optional.empty();
        };
    }

    private String gap(ClozeBody.Gap gap) {
        return switch (gap.key()) {
            case ClozeBody.GapKey.Chosen(var options) -> single(options);
            case ClozeBody.GapKey.Typed(var accepted) -> accepted(accepted);
            case ClozeBody.GapKey.Number(var key) -> "#" + number(key);
        };
    }

    private String single(List<Option> options) {
        return options.stream()
                .map(option -> (option.key() ? "=" : "~") + option(option))
                .collect(Collectors.joining(" "));
    }

    private String several(ChoiceBody choice) {
        BigDecimal part =
                HUNDRED.divide(BigDecimal.valueOf(choice.keyed().size()), WEIGHT_DECIMALS, RoundingMode.HALF_UP);
        BigDecimal wrong = switch (choice.scoring()) {
            case PENALTY -> part.negate();
            case PARTIAL -> BigDecimal.ZERO;
            case ALL_OR_NOTHING -> HUNDRED.negate();
        };
        if (choice.scoring() == ChoiceBody.Scoring.ALL_OR_NOTHING) {
            lost.add(Wording.of("that only all of the right options together earn the point"));
        }
        return choice.options().stream()
                .map(option -> "~%" + Numbers.plain(option.key() ? part : wrong).toPlainString() + "%" + option(option))
                .collect(Collectors.joining(" "));
    }

    private String option(Option option) {
        return text(option)
                + option.why()
                        .map(why -> "#" + GiftEscapes.escape(why.in(language)))
                        .orElse("");
    }

    private String matching(MatchingBody matching) {
        String pairs = matching.options().stream()
                .map(option -> "=" + unarrowed(text(option)) + " -> "
                        + target(matching, option.match().orElse("")))
                .collect(Collectors.joining(" "));
        return pairs
                + matching.targets().stream()
                        .filter(target -> matching.options().stream()
                                .noneMatch(option -> option.match()
                                        .filter(target.id()::equals)
                                        .isPresent()))
                        .map(target -> " = -> " + text(target))
                        .collect(Collectors.joining());
    }

    /** The arrow cannot be escaped. */
    private String unarrowed(String text) {
        if (text.contains("->")) {
            lost.add(Wording.of("the arrow in {0}", text));
        }
        return text.replace("->", "→");
    }

    private String target(MatchingBody matching, String id) {
        return matching.targets().stream()
                .filter(target -> target.id().equals(id))
                .map(this::text)
                .findFirst()
                .orElse("");
    }

    private String text(Option option) {
        return GiftEscapes.escape(option.text().in(language));
    }

    private String accepted(AcceptedTexts accepted) {
        return accepted.byTag().getOrDefault(language.toLanguageTag(), List.of()).stream()
                .map(answer -> "=" + (answer.percent() == 100 ? "" : "%" + answer.percent() + "%")
                        + GiftEscapes.escape(answer.text()))
                .collect(Collectors.joining(" "));
    }

    private String number(NumberKey key) {
        if (!key.units().isEmpty()) {
            lost.add(Wording.of("the units"));
        }
        BigDecimal tolerance =
                key.percent() ? key.answer().abs().multiply(key.tolerance()).movePointLeft(2) : key.tolerance();
        return Numbers.plain(key.answer()).toPlainString()
                + (tolerance.signum() > 0 ? ":" + Numbers.plain(tolerance).toPlainString() : "");
    }
}
