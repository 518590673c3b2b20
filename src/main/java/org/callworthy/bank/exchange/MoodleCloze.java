package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.ItemType;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions of the type cloze (also called multianswer). */
final class MoodleCloze {

    private static final Set<String> SHUFFLED =
            Set.of("MULTICHOICE_S", "MCS", "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS");

    private final MoodleQuestion question;
    private final ItemKeys keys;
    private final XmlElement holder;
    private final String source;
    private final boolean html;

    MoodleCloze(MoodleQuestion question, ItemKeys keys) {
        this.question = question;
        this.keys = keys;
        this.holder = question.xml().first("questiontext").orElseGet(() -> XmlElement.of("questiontext"));
        this.source = holder.contentOf("text");
        this.html = MoodleQuestion.isHtml(holder);
    }

    Conversion cloze() {
        List<MoodleClozeText.Gap> gaps = new MoodleClozeText(source).gaps();
        if (gaps.stream()
                        .map(MoodleClozeText.Gap::weight)
                        .map(w -> w.isEmpty() ? "1" : w)
                        .distinct()
                        .count()
                > 1) {
            question.lost("that gaps count differently: here each counts the same");
        }
        if (gaps.stream().anyMatch(gap -> SHUFFLED.contains(gap.type()))) {
            question.lostShuffling();
        }
        ArrayNode list = Json.mapper().createArrayNode();
        ItemDraft draft = question.draft(keys, ItemType.CLOZE, stem(gaps));
        for (MoodleClozeText.Gap gap : gaps) {
            Optional<Wording> wrong = gap(draft, gap, list.addObject().put("id", String.valueOf(list.size())));
            if (wrong.isPresent()) {
                return new Conversion.Nothing(Wording.of("gap {0}: {1}", list.size(), wrong.get()));
            }
        }
        draft.tree().set("gaps", list);
        return new Conversion.Made(draft);
    }

    private String stem(List<MoodleClozeText.Gap> gaps) {
        StringBuilder stem = new StringBuilder();
        int from = 0;
        for (int i = 0; i < gaps.size(); i++) {
            stem.append(source, from, gaps.get(i).start())
                    .append("[[")
                    .append(i + 1)
                    .append("]]");
            from = gaps.get(i).end();
        }
        String text = stem.append(source.substring(from)).toString();
        return html ? question.stem(text) : question.unformatted(holder, text);
    }

    private String text(String part) {
        return html ? question.plain(part) : question.unformatted(holder, part);
    }

    private Optional<Wording> gap(ItemDraft draft, MoodleClozeText.Gap gap, ObjectNode tree) {
        return switch (gap.type()) {
            case "MULTICHOICE",
                    "MC",
                    "MULTICHOICE_V",
                    "MCV",
                    "MULTICHOICE_H",
                    "MCH",
                    "MULTICHOICE_S",
                    "MCS",
                    "MULTICHOICE_VS",
                    "MCVS",
                    "MULTICHOICE_HS",
                    "MCHS" -> choice(draft, gap, tree);
            case "SHORTANSWER", "SA", "MW" -> shortText(gap, tree, false);
            case "SHORTANSWER_C", "SAC", "MWC" -> shortText(gap, tree, true);
            case "NUMERICAL", "NM" -> number(gap, tree);
            default -> Optional.of(Wording.of("the type {0} has no equivalent", gap.type()));
        };
    }

    private Optional<Wording> choice(ItemDraft draft, MoodleClozeText.Gap gap, ObjectNode tree) {
        ArrayNode options = tree.putArray("options");
        int right = 0;
        for (MoodleClozeText.Answer answer : gap.answers()) {
            ObjectNode option = options.addObject().put("id", String.valueOf((char) ('a' + options.size() - 1)));
            option.set("text", draft.text(text(answer.text())));
            BigDecimal percent = percent(answer);
            if (percent.compareTo(Decimals.HUNDRED) == 0) {
                option.put("key", true);
                right++;
            } else if (percent.signum() != 0) {
                question.lost("the {0} percent for the option {1}", Decimals.text(percent), answer.text());
            }
            if (!answer.feedback().isEmpty()) {
                option.set("why", draft.text(text(answer.feedback())));
            }
        }
        return right == 1
                ? Optional.empty()
                : Optional.of(Wording.of("{0} options earn the whole point, and only one can", right));
    }

    private Optional<Wording> shortText(MoodleClozeText.Gap gap, ObjectNode tree, boolean caseMatters) {
        List<Object> accepted = new ArrayList<>();
        for (MoodleClozeText.Answer answer : gap.answers()) {
            BigDecimal percent = percent(answer);
            if (percent.signum() > 0) {
                accepted.add(MoodleAnswers.accepted(question, text(answer.text()), percent));
                lostFeedback(answer);
            } else if (!answer.text().equals("*") || !answer.feedback().isEmpty()) {
                question.lost("the wrong answer {0} with its feedback", answer.text());
            }
        }
        tree.set("accepted", question.accepted(accepted));
        if (caseMatters) {
            tree.put("case-matters", true);
        }
        return accepted.isEmpty() ? Optional.of(Wording.of("no answer is right")) : Optional.empty();
    }

    private Optional<Wording> number(MoodleClozeText.Gap gap, ObjectNode tree) {
        Optional<MoodleClozeText.Answer> right = gap.answers().stream()
                .filter(answer -> percent(answer).compareTo(Decimals.HUNDRED) == 0)
                .findFirst();
        if (right.isEmpty()) {
            return Optional.of(Wording.of("no answer is right"));
        }
        String[] parts = right.get().text().split(":", 2);
        Optional<BigDecimal> value = Numbers.read(parts[0], question::lost);
        if (value.isEmpty()) {
            return Optional.of(Wording.of("the answer {0} is no number", parts[0]));
        }
        tree.put("answer", value.get());
        if (parts.length > 1) {
            Numbers.read(parts[1], question::lost)
                    .map(Decimals::plain)
                    .filter(tolerance -> tolerance.signum() > 0)
                    .ifPresent(t -> tree.put("tolerance", t));
        }
        gap.answers().stream()
                .filter(answer -> !answer.equals(right.get()) && !answer.text().equals("*"))
                .forEach(answer -> question.lost(
                        "the further answer {0} with {1} percent", answer.text(), Decimals.text(percent(answer))));
        gap.answers().forEach(this::lostFeedback);
        return Optional.empty();
    }

    private void lostFeedback(MoodleClozeText.Answer answer) {
        if (!answer.feedback().isEmpty()) {
            question.lost("the feedback on an answer: {0}", text(answer.feedback()));
        }
    }

    private static BigDecimal percent(MoodleClozeText.Answer answer) {
        return Decimals.read(answer.percent()).orElse(BigDecimal.ZERO);
    }
}
