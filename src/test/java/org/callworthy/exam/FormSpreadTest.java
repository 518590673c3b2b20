package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.exam.AssemblyOutcome.Assembled;
import org.callworthy.exam.AssemblyOutcome.NoOtherForm;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.Difficulty;
import org.callworthy.scheme.FormLimits;
import org.junit.jupiter.api.Test;

/** What candidates get of a bank, over many of them and one after the other. */
class FormSpreadTest {

    private static final int CANDIDATES = 120;
    private static final BlueprintCell EIGHT = new BlueprintCell("compliance", Optional.empty(), 8);
    private static final FormLimits TEN_MINUTES =
            new FormLimits(OptionalInt.empty(), OptionalInt.of(10), OptionalInt.empty(), OptionalInt.empty());

    @Test
    void aCaseInTheBankDoesNotGiveAllCandidatesTheSameItems() {
        List<ItemVersion> bank = new ExamItems()
                .with(4, "compliance", Difficulty.EASY, Optional.of(ExamItems.parcelCase()))
                .with(20, "compliance", Difficulty.EASY)
                .all();
        Map<String, Long> uses = uses(bank, FormLimits.NONE);
        assertThat(uses).hasSameSizeAs(bank);
        assertThat(uses.values())
                .allSatisfy(times -> assertThat(times)
                        .as("of %d candidates, a third each on average", CANDIDATES)
                        .isBetween(5L, CANDIDATES * 2L / 3));
    }

    @Test
    void aLimitThatTheLotOftenBreaksDoesNotNarrowTheChoice() {
        ExamItems items = new ExamItems().with(16, "compliance", Difficulty.EASY);
        IntStream.range(0, 4).forEach(i -> items.withAnchor("compliance", 120));
        Map<String, Long> uses = uses(items.all(), TEN_MINUTES);
        assertThat(uses).hasSameSizeAs(items.all());
        assertThat(uses.values()).allSatisfy(times -> assertThat(times).isBetween(10L, CANDIDATES * 3L / 4));
    }

    @Test
    void whoSitsAgainIsGivenAsFewItemsAgainAsTheBankAllows() {
        List<ItemVersion> bank = new ExamItems()
                .with(3, "compliance", Difficulty.EASY, Optional.of(ExamItems.parcelCase()))
                .with(10, "compliance", Difficulty.EASY)
                .all();
        Set<String> had =
                bank.stream().skip(3).limit(8).map(ItemVersion::itemKey).collect(Collectors.toSet());
        for (long seed = 0; seed < 20; seed++) {
            assertThat(keys(bank, FormLimits.NONE, new EarlierForms(List.of(had)), seed))
                    .as("the case of three and two others are new, so three of eight come again")
                    .filteredOn(had::contains)
                    .hasSize(3);
        }
    }

    @Test
    void nobodyGetsAFormAgainAndWhoHasHadThemAllIsToldSo() {
        List<ItemVersion> bank =
                new ExamItems().with(9, "compliance", Difficulty.EASY).all();
        EarlierForms earlier = EarlierForms.NONE;
        for (int sitting = 1; sitting <= 9; sitting++) {
            Set<String> next = keys(bank, FormLimits.NONE, earlier, sitting);
            assertThat(earlier.forms()).doesNotContain(next);
            earlier = new EarlierForms(
                    Stream.concat(earlier.forms().stream(), Stream.of(next)).toList());
        }
        assertThat(FormAssembly.assemble(bank, List.of(EIGHT), FormLimits.NONE, earlier, 10))
                .as("there are nine ways to leave one of nine out")
                .isEqualTo(new NoOtherForm());
    }

    private static Map<String, Long> uses(List<ItemVersion> bank, FormLimits limits) {
        return LongStream.range(0, CANDIDATES)
                .mapToObj(seed -> keys(bank, limits, EarlierForms.NONE, seed))
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Set<String> keys(List<ItemVersion> bank, FormLimits limits, EarlierForms earlier, long seed) {
        Map<ItemVersionId, String> keys =
                bank.stream().collect(Collectors.toMap(ItemVersion::id, ItemVersion::itemKey));
        Assembled form = (Assembled) FormAssembly.assemble(bank, List.of(EIGHT), limits, earlier, seed);
        assertThat(FormAssembly.assemble(bank, List.of(EIGHT), limits, earlier, seed))
                .isEqualTo(form);
        return form.items().stream().map(item -> keys.get(item.item())).collect(Collectors.toSet());
    }
}
