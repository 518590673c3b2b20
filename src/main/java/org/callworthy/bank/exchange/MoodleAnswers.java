package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callworthy.bank.ItemType;

/** Questions of the types shortanswer and essay. */
final class MoodleAnswers {

    private final MoodleQuestion question;
    private final ItemKeys keys;

    MoodleAnswers(MoodleQuestion question, ItemKeys keys) {
        this.question = question;
        this.keys = keys;
    }

    Conversion shortText() {
        List<Object> accepted = new ArrayList<>();
        for (XmlElement answer : question.answers()) {
            String text = MoodleText.verbatim(answer.contentOf("text"));
            BigDecimal fraction = MoodleQuestion.fraction(answer);
            if (fraction.signum() <= 0) {
                if (!text.equals("*") || question.feedback(answer).isPresent()) {
                    question.lost("the wrong answer {0} with its feedback", text);
                }
            } else {
                accepted.add(accepted(text, fraction));
                if (fraction.compareTo(Decimals.HUNDRED) == 0) {
                    question.keyFeedback(answer);
                } else {
                    question.lostFeedback(answer);
                }
            }
        }
        if (accepted.isEmpty()) {
            return Conversion.nothing("no answer is right");
        }
        ItemDraft draft = question.draft(keys, ItemType.SHORT_TEXT);
        draft.tree().set("accepted", question.accepted(accepted));
        if (question.flag("usecase", false)) {
            draft.tree().put("case-matters", true);
        }
        return new Conversion.Made(draft);
    }

    private Object accepted(String text, BigDecimal fraction) {
        return accepted(question, text, fraction);
    }

    /** A text, or one with its percent, rounded to a whole number. */
    static Object accepted(MoodleQuestion question, String text, BigDecimal fraction) {
        if (fraction.compareTo(Decimals.HUNDRED) >= 0) {
            return text;
        }
        int percent = Math.max(1, fraction.setScale(0, RoundingMode.HALF_UP).intValue());
        if (fraction.compareTo(BigDecimal.valueOf(percent)) != 0) {
            question.lost("decimals of the {0} percent for an answer", Decimals.text(fraction));
        }
        return percent == 100 ? text : Map.of("text", text, "percent", percent);
    }

    Conversion essay() {
        ItemDraft draft = question.draft(keys, ItemType.ESSAY);
        var least = Decimals.whole(question.xml().contentOf("minwordlimit"));
        var most = Decimals.whole(question.xml().contentOf("maxwordlimit"));
        if (least.isPresent() && most.isPresent() && within(least.get()) && within(most.get())) {
            draft.tree().putObject("words").put("least", least.get()).put("most", most.get());
        } else if (least.isPresent() || most.isPresent()) {
            question.lost("the limit of words, as there is only one of two");
        }
        question.xml().first("graderinfo").ifPresent(info -> graderInfo(info, draft));
        question.xml()
                .first("responsetemplate")
                .map(question::text)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> question.lost("the text that an answer starts from: {0}", text));
        if (question.xml().contentOf("attachments").matches("-1|[1-9]\\d*")) {
            question.lost("that files can be attached to the answer");
        }
        return new Conversion.Made(draft);
    }

    private void graderInfo(XmlElement info, ItemDraft draft) {
        RubricHtml.read(HtmlSoup.parse(info.contentOf("text")), draft)
                .ifPresentOrElse(rubric -> draft.tree().set("rubric", rubric), () -> {
                    String text = question.text(info);
                    if (!text.isBlank()) {
                        question.lost("the notes for graders, to be written as a rubric: {0}", text);
                    }
                });
    }

    private static boolean within(int words) {
        return words >= 1 && words <= 2000;
    }
}
