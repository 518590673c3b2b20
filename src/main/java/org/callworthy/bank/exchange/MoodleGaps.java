package org.callworthy.bank.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.callworthy.bank.AcceptedTexts;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.NumberKey;
import org.callworthy.bank.Option;
import org.callworthy.common.yaml.Wording;

/** A cloze text with its gaps in Moodle's way. */
final class MoodleGaps {

    private final Locale language;
    private final Lost lost;

    MoodleGaps(Locale language, Lost lost) {
        this.language = language;
        this.lost = lost;
    }

    String stem(String stem, List<ClozeBody.Gap> gaps) {
        String text = stem;
        for (ClozeBody.Gap gap : gaps) {
            text = text.replace("[[" + gap.id() + "]]", "{1:" + key(gap) + "}");
        }
        return text;
    }

    private String key(ClozeBody.Gap gap) {
        return switch (gap.key()) {
            case ClozeBody.GapKey.Chosen(var options) ->
                "MULTICHOICE:" + options.stream().map(this::option).collect(Collectors.joining("~"));
            case ClozeBody.GapKey.Typed(var accepted) -> typed(accepted);
            case ClozeBody.GapKey.Number(var number) -> number(gap, number);
        };
    }

    private String option(Option option) {
        String why = option.why().map(text -> " #" + escaped(text.in(language))).orElse("");
        return (option.key() ? "=" : "%0%") + escaped(option.text().in(language)) + why;
    }

    private String typed(AcceptedTexts accepted) {
        List<AcceptedTexts.Accepted> answers = accepted.byTag().getOrDefault(language.toLanguageTag(), List.of());
        return (accepted.caseMatters() ? "SHORTANSWER_C:" : "SHORTANSWER:")
                + answers.stream()
                        .map(answer ->
                                (answer.percent() == 100 ? "=" : "%" + answer.percent() + "%") + escaped(answer.text()))
                        .collect(Collectors.joining("~"));
    }

    private String number(ClozeBody.Gap gap, NumberKey number) {
        if (number.percent()) {
            lost.add(Wording.of("that the tolerance of gap {0} is in percent", gap.id()));
        }
        return "NUMERICAL:=" + Decimals.text(number.answer()) + ":" + Decimals.text(MoodleNumberBody.widest(number));
    }

    private static String escaped(String text) {
        return text.strip().replaceAll("[}#~/\"\\\\]", "\\\\$0");
    }
}
