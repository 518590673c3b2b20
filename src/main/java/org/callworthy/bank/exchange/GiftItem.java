package org.callworthy.bank.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.bank.ImportedItem;
import org.callworthy.bank.ItemType;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.node.ObjectNode;

/** Makes an item of one GIFT question. */
final class GiftItem {

    private static final String BLANK = "_____";

    private final GiftQuestion question;
    private final GiftAnswers answers;
    private final GiftComment comment;
    private final ItemDraft draft;
    private final GapDraft gap;

    GiftItem(GiftBlock block, GiftQuestion question, GiftAnswers answers, ItemKeys keys, Locale language) {
        this.question = question;
        this.answers = answers;
        this.comment = GiftComment.of(block.comments());
        String name = comment.id().isEmpty() ? question.title() : comment.id();
        String key = keys.next(name, question.stem(BLANK, lost -> {}));
        ItemType type = type();
        this.draft = new ItemDraft(Wording.of("line {0}", block.line()), language, key, type);
        this.gap = new GapDraft(draft, type == ItemType.CLOZE);
        List<String> tags = new ArrayList<>(comment.tags());
        tags.addAll(question.categoryTags(block.category()));
        Filing.put(draft, comment.facts());
        Filing.tags(draft, tags);
    }

    ImportedItem made() {
        draft.text("stem", gap.stem(question.stem(gap.isGap() ? GapDraft.SIGN : BLANK, draft::lost)));
        String rationale = text(answers.generalFeedback());
        switch (type(false)) {
            case TRUE_FALSE -> rationale = truth(rationale);
            case ESSAY ->
                draft.lost(Wording.of("how it is rated: an essay needs a rubric and a length, which the file has not"));
            case NUMERIC -> numeric();
            case MATCHING -> matching();
            case SHORT_TEXT -> typed();
            default -> choice();
        }
        scoring();
        if (!rationale.isBlank()) {
            draft.text("rationale", rationale);
        }
        return draft.done();
    }

    private ItemType type() {
        return type(!question.after().isEmpty());
    }

    /** @param missingWord whether it becomes a gap, if it is of a kind that a gap can be */
    private ItemType type(boolean missingWord) {
        if (answers.isEmpty()) {
            return ItemType.ESSAY;
        }
        if (answers.truth().isPresent()) {
            return ItemType.TRUE_FALSE;
        }
        if (!answers.isNumeric() && answers.isMatching()) {
            return ItemType.MATCHING;
        }
        if (!answers.isNumeric() && answers.isChoice()) {
            ItemType type = choices(new ArrayList<>()).type();
            return missingWord && type == ItemType.SINGLE_CHOICE ? ItemType.CLOZE : type;
        }
        return missingWord ? ItemType.CLOZE : answers.isNumeric() ? ItemType.NUMERIC : ItemType.SHORT_TEXT;
    }

    /** Why the statement is true or false is said to who was right; what who was wrong is told may hold for them alone. */
    private String truth(String rationale) {
        draft.tree().put("answer", answers.truth().orElseThrow());
        String[] parts = answers.before().split("#", 3);
        String wrong = parts.length > 1 ? text(parts[1]) : "";
        String right = parts.length > 2 ? text(parts[2]) : "";
        List<String> said = List.of(rationale, right, wrong).stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        said.stream().skip(1).forEach(text -> draft.lost(Wording.of("a feedback beside the rationale: {0}", text)));
        return said.isEmpty() ? "" : said.getFirst();
    }

    private void choice() {
        List<Wording> lost = new ArrayList<>();
        WeightedChoice choice = choices(lost);
        lost.forEach(draft::lost);
        gap.choice(choice);
        tellScoring();
    }

    private WeightedChoice choices(List<Wording> lost) {
        boolean several = answers.answers().stream().noneMatch(GiftAnswers.Answer::right);
        return new WeightedChoice(
                answers.answers().stream()
                        .map(answer -> new WeightedChoice.Weighted(
                                text(answer.text(), lost), answer.percent(), text(answer.feedback(), lost)))
                        .toList(),
                several);
    }

    private void typed() {
        List<AcceptedDraft> accepted = new ArrayList<>();
        for (GiftAnswers.Answer answer : answers.typed()) {
            accepted.add(new AcceptedDraft(text(answer.text()), answer.percent()));
            feedback(answer);
        }
        gap.accepted(accepted);
    }

    private void numeric() {
        String alone = answers.before().substring(1);
        List<GiftAnswers.Answer> all = new ArrayList<>(answers.answers());
        if (!alone.isBlank()) {
            all.addFirst(GiftAnswers.answer(true, alone));
        }
        Optional<NumberRange> key = Optional.empty();
        BigDecimal best = BigDecimal.ZERO;
        for (GiftAnswers.Answer answer : all) {
            feedback(answer);
            Optional<NumberRange> range = NumberRange.ofGift(GiftEscapes.show(answer.text()), draft::lost);
            BigDecimal percent = answer.right() ? answer.percent() : BigDecimal.ZERO;
            if (range.isPresent() && percent.compareTo(best) > 0) {
                key.ifPresent(other -> draft.lost(Wording.of("{0}, which earns a part of the point", other)));
                key = range;
                best = percent;
            } else if (percent.signum() > 0) {
                draft.lost(
                        range.isPresent()
                                ? Wording.of("{0}, which is right too; there can be one answer", range.get())
                                : Wording.of("{0}, which is no number", GiftEscapes.show(answer.text())));
            }
        }
        key.ifPresentOrElse(gap::number, () -> draft.lost(Wording.of("the right answer, which is no number")));
    }

    private void matching() {
        Map<String, String> targets = new LinkedHashMap<>();
        List<String[]> pairs = answers.answers().stream()
                .map(answer -> answer.text().split("->", 2))
                .map(pair -> new String[] {text(pair[0]), text(pair[1])})
                .toList();
        pairs.forEach(pair -> targets.computeIfAbsent(pair[1], text -> target(draft.target(text))));
        pairs.stream()
                .filter(pair -> !pair[0].isEmpty())
                .forEach(pair -> draft.option(pair[0]).put("match", targets.get(pair[1])));
        answers.answers().forEach(this::feedback);
        draft.tree().put("scoring", "partial");
    }

    private static String target(ObjectNode target) {
        return target.path("id").asString();
    }

    /** Of a file that is not ours. */
    private void tellScoring() {
        if (!comment.facts().isEmpty()) {
            return;
        }
        boolean isAnyWrong =
                answers.answers().stream().anyMatch(answer -> answer.percent().signum() <= 0);
        if (isAnyWrong && draft.tree().path("scoring").asString("").equals("partial")) {
            draft.lost(
                    Wording.of(
                            "that choosing wrong options costs nothing: here, whoever chooses more than are right earns nothing"));
        }
        if (gap.isGap()) {
            draft.lost(Wording.of("that the options of the gaps are shuffled: here they stand as in the file"));
        }
    }

    /** What our own comment says is surer than what weights let guess. */
    private void scoring() {
        String ours = comment.facts().getOrDefault("scoring", "");
        if (ours.equals("all-or-nothing")) {
            draft.tree().remove("scoring");
        } else if (draft.tree().has("scoring") && ours.matches("partial|penalty")) {
            draft.tree().put("scoring", ours);
        }
        if (comment.facts().getOrDefault("case-matters", "").equals("true")
                && draft.tree().has("accepted")) {
            draft.tree().put("case-matters", true);
        }
    }

    private void feedback(GiftAnswers.Answer answer) {
        if (!answer.feedback().isBlank()) {
            draft.lost(Wording.of("the feedback to {0}", GiftEscapes.show(answer.text())));
        }
    }

    private String text(String hidden) {
        return GiftText.of(hidden, question.stem().format()).plain(draft::lost);
    }

    private String text(String hidden, List<Wording> lost) {
        return GiftText.of(hidden, question.stem().format()).plain(lost::add);
    }
}
