package org.callworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.EssayBody;
import org.callworthy.bank.ItemBody;
import org.callworthy.bank.ItemTags;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.JudgementBody;
import org.callworthy.bank.Option;
import org.callworthy.bank.Response;
import org.callworthy.common.LocalizedText;
import org.callworthy.exam.AnswerStanding;
import org.callworthy.exam.FinalAnswer;
import org.callworthy.scheme.Difficulty;
import org.callworthy.scheme.RubricText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExamScoringTest {

    private static final LocalizedText TEXT = LocalizedText.of("Text", "文字");

    private final List<FinalAnswer> answers = new ArrayList<>();
    private final List<ItemVersion> items = new ArrayList<>();

    @Test
    void itemsCountForTheirCompetencies() {
        choice("communication", "a");
        choice("communication", "b");
        choice("compliance", "a");

        Computation computed = computed();

        assertThat(computed.points().gained()).isEqualByComparingTo("2");
        assertThat(computed.parts())
                .extracting(
                        CompetencyPart::competency,
                        part -> part.points().gained().intValue(),
                        CompetencyPart::parts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("communication", 1, 2),
                        org.assertj.core.groups.Tuple.tuple("compliance", 1, 1));
        assertThat(computed.criticalFailed()).isFalse();
    }

    @Test
    void partialCreditIsKeptExactly() {
        judgement("communication", Map.of("a", 5, "b", 1, "c", 2, "d", 3));

        // expert values are 5, 1, 3, 4: off by 0, 0, 1 and 1 of 4 each
        assertThat(computed().points().gained()).isEqualByComparingTo("0.875");
    }

    @Test
    void omittedAndNotReachedEarnNothingAndAreRecordedApart() {
        choice("communication", "a");
        open(AnswerStanding.OMITTED);
        open(AnswerStanding.NOT_REACHED);

        Computation computed = computed();

        assertThat(computed.points().gained()).isEqualByComparingTo("1");
        assertThat(computed.points().attainable()).isEqualByComparingTo("3");
        assertThat(computed.items())
                .extracting(ItemScore::standing)
                .containsExactly(AnswerStanding.ANSWERED, AnswerStanding.OMITTED, AnswerStanding.NOT_REACHED);
    }

    @Test
    void anEssayHasNoPartInTheResultUntilPeopleRateIt() {
        choice("compliance", "a");
        add(
                new EssayBody(new EssayBody.Length(10, 20), new RubricText("letter", 1, List.of())),
                "communication",
                AnswerStanding.ANSWERED,
                new Response.Text("Dear customer"));

        assertThat(computed().parts()).extracting(CompetencyPart::competency).containsExactly("compliance");
        assertThat(computed().points().attainable()).isEqualByComparingTo("1");
        assertThat(computed().items()).hasSize(2);
    }

    @Test
    void theMarginIsThatOfTheBinomialModel() {
        for (int i = 0; i < 15; i++) {
            choice("communication", "a");
        }
        for (int i = 0; i < 5; i++) {
            choice("communication", "b");
        }

        // sqrt(0.75 · 0.25 / 19)
        assertThat(computed().margin()).isEqualByComparingTo("9.9340");
    }

    @Test
    void oneItemHasNoMargin() {
        choice("communication", "a");

        assertThat(computed().margin()).isNull();
    }

    private Computation computed() {
        return ExamScoring.of(answers, items);
    }

    private void choice(String competency, String chosen) {
        List<Option> options = Stream.of("a", "b", "c", "d")
                .map(id -> Option.choice(id, TEXT, id.equals("a"), Optional.empty()))
                .toList();
        add(single(options), competency, AnswerStanding.ANSWERED, new Response.Chosen(Set.of(chosen)));
    }

    private void judgement(String competency, Map<String, Integer> values) {
        Map<String, Integer> experts = Map.of("a", 5, "b", 1, "c", 3, "d", 4);
        List<Option> options = Stream.of("a", "b", "c", "d")
                .map(id -> Option.reaction(id, TEXT, experts.get(id)))
                .toList();
        add(new JudgementBody(options), competency, AnswerStanding.ANSWERED, new Response.Judged(values));
    }

    private void open(AnswerStanding standing) {
        add(single(List.of()), "communication", standing, null);
    }

    private static ChoiceBody single(List<Option> options) {
        return new ChoiceBody(ItemType.SINGLE_CHOICE, options, ChoiceBody.Scoring.ALL_OR_NOTHING);
    }

    private void add(ItemBody body, String competency, AnswerStanding standing, @Nullable Response response) {
        ItemVersionId id = new ItemVersionId(items.size() + 1);
        ItemText text = new ItemText(
                "i" + id,
                1,
                competency,
                Difficulty.EASY,
                60,
                Optional.empty(),
                TEXT,
                List.of(),
                Optional.empty(),
                body,
                TEXT,
                ItemTags.NONE);
        items.add(new ItemVersion(id, text, Optional.empty()));
        answers.add(new FinalAnswer(
                items.size(), id, List.of("a", "b", "c", "d"), standing, Optional.ofNullable(response), 30_000));
    }
}
