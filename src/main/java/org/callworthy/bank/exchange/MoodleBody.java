package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.bank.AcceptedTexts;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.ClozeBody;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemFiles;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.JudgementBody;
import org.callworthy.bank.MatchingBody;
import org.callworthy.bank.NumericBody;
import org.callworthy.bank.Option;
import org.callworthy.bank.OrderingBody;
import org.callworthy.bank.ShortTextBody;
import org.callworthy.common.yaml.Wording;

/** An item as a question of Moodle. */
final class MoodleBody {

    private static final int DECIMALS = 5;

    private final ItemText item;
    private final Locale language;
    private final ItemFiles pictures;
    private final Lost lost;
    private final XmlElement question = XmlElement.of("question");

    MoodleBody(ItemText item, Locale language, ItemFiles pictures, Lost lost) {
        this.item = item;
        this.language = language;
        this.pictures = pictures;
        this.lost = lost;
    }

    /** Empty where Moodle has no questions of that type. */
    Optional<XmlElement> question() {
        if (item.body() instanceof JudgementBody) {
            lost.add(Wording.of(
                    "the whole item: the format has no questions of the type {0}",
                    item.type().key()));
            return Optional.empty();
        }
        question.child("name").add(XmlElement.of("text", item.key()));
        question.add(new MoodleStem(item, language, pictures, lost).of(stem()));
        question.add(MoodleXmlWriter.text("generalfeedback", item.rationale().in(language)));
        put("defaultgrade", "1.0");
        put("penalty", "0");
        put("hidden", "0");
        put("idnumber", item.key());
        body();
        XmlElement tags = question.child("tags");
        ItemLabels.of(item).forEach(label -> MoodleXmlWriter.tag(tags, label));
        if (item.body() instanceof NumericBody(var key) && key.percent()) {
            MoodleXmlWriter.tag(tags, "tolerance-percent:" + Decimals.text(key.tolerance()));
        }
        return Optional.of(question);
    }

    private String stem() {
        String stem = item.stem().in(language);
        return item.body() instanceof ClozeBody(var gaps) ? new MoodleGaps(language, lost).stem(stem, gaps) : stem;
    }

    private void body() {
        switch (item.body()) {
            case ChoiceBody choice -> choice(choice);
            case JudgementBody judgement -> {}
            case OrderingBody(var options, var partial) -> {
                type("ordering");
                put("layouttype", "VERTICAL");
                put("selecttype", "ALL");
                put("selectcount", "0");
                put("gradingtype", partial ? "ABSOLUTE_POSITION" : "ALL_OR_NOTHING");
                for (int i = 0; i < options.size(); i++) {
                    answer(options.get(i).text().in(language), String.valueOf(i + 1));
                }
            }
            case MatchingBody matching -> matching(matching);
            case NumericBody numeric -> new MoodleNumberBody(question).write(numeric.key());
            case ShortTextBody(var accepted) -> shortText(accepted);
            case ClozeBody cloze -> type("cloze");
            case EssayBody essay -> essay(essay);
        }
    }

    private void choice(ChoiceBody choice) {
        switch (choice.type()) {
            case TRUE_FALSE -> {
                type("truefalse");
                boolean isTrue = choice.keyed().contains(ChoiceBody.TRUE);
                answer("true", isTrue ? "100" : "0");
                answer("false", isTrue ? "0" : "100");
            }
            case MULTIPLE_CHOICE -> {
                BigDecimal share = Decimals.HUNDRED.divide(
                        BigDecimal.valueOf(choice.keyed().size()), DECIMALS, RoundingMode.HALF_UP);
                options(choice.options(), share, wrong(choice.scoring(), share));
            }
            default -> options(choice.options(), Decimals.HUNDRED, BigDecimal.ZERO);
        }
        if (question.get("type").equals("multichoice")) {
            put("single", choice.type() == org.callworthy.bank.ItemType.SINGLE_CHOICE ? "true" : "false");
            put("shuffleanswers", "true");
            put("answernumbering", "abc");
        }
    }

    private BigDecimal wrong(ChoiceBody.Scoring scoring, BigDecimal share) {
        return switch (scoring) {
            case PENALTY -> share.negate();
            case PARTIAL -> {
                lost.add(Wording.of("that choosing more options than are right earns nothing"));
                yield BigDecimal.ZERO;
            }
            case ALL_OR_NOTHING -> {
                lost.add(Wording.of("that some of the right options alone earn nothing"));
                yield Decimals.HUNDRED.negate();
            }
        };
    }

    private void options(List<Option> options, BigDecimal right, BigDecimal wrong) {
        type("multichoice");
        for (Option option : options) {
            XmlElement answer = answer(option.text().in(language), Decimals.text(option.key() ? right : wrong));
            option.why().ifPresent(why -> answer.add(MoodleXmlWriter.text("feedback", why.in(language))));
            if (option.key() && option.why().isPresent()) {
                lost.add(Wording.of("that the feedback on option {0} is not the rationale", option.id()));
            }
        }
    }

    private void matching(MatchingBody matching) {
        type("matching");
        put("shuffleanswers", "true");
        for (Option option : matching.options()) {
            String match = matching.targets().stream()
                    .filter(target -> option.match().filter(target.id()::equals).isPresent())
                    .map(target -> target.text().in(language))
                    .findFirst()
                    .orElse("");
            pair(option.text().in(language), match);
        }
        matching.targets().stream()
                .filter(target -> matching.options().stream()
                        .noneMatch(option ->
                                option.match().filter(target.id()::equals).isPresent()))
                .forEach(target -> pair("", target.text().in(language)));
        if (!matching.partial()) {
            lost.add(Wording.of("that some of the pairs alone earn nothing"));
        }
    }

    private void pair(String option, String match) {
        XmlElement pair = MoodleXmlWriter.text("subquestion", option);
        pair.child("answer").add(XmlElement.of("text", match.strip()));
        question.add(pair);
    }

    private void shortText(AcceptedTexts accepted) {
        type("shortanswer");
        put("usecase", accepted.caseMatters() ? "1" : "0");
        accepted.byTag()
                .getOrDefault(language.toLanguageTag(), List.of())
                .forEach(answer -> answer(answer.text(), String.valueOf(answer.percent())));
    }

    private void essay(EssayBody essay) {
        type("essay");
        put("responseformat", "plain");
        put("minwordlimit", String.valueOf(essay.length().least()));
        put("maxwordlimit", String.valueOf(essay.length().most()));
        String rubric = XmlPrint.fragment(RubricHtml.of(essay.rubric(), language));
        question.add(MoodleXmlWriter.text("graderinfo", "html", rubric));
    }

    private void type(String type) {
        question.set("type", type);
    }

    private void put(String name, String value) {
        question.add(XmlElement.of(name, value));
    }

    private XmlElement answer(String text, String fraction) {
        XmlElement answer = MoodleXmlWriter.text("answer", text).set("fraction", fraction);
        question.add(answer);
        return answer;
    }
}
