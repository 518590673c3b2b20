package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.exam.AssemblyOutcome.Assembled;
import org.callworthy.exam.AssemblyOutcome.TooFewItems;
import org.callworthy.scheme.BlueprintCell;
import org.callworthy.scheme.Difficulty;
import org.callworthy.scheme.FormLimits;
import org.junit.jupiter.api.Test;

class FormAssemblyTest {

    private static final BlueprintCell FOUR_COMMUNICATION = new BlueprintCell("communication", Optional.empty(), 4);
    private static final BlueprintCell TWO_HARD_COMMUNICATION =
            new BlueprintCell("communication", Optional.of(Difficulty.HARD), 2);
    private static final BlueprintCell THREE_COMPLIANCE = new BlueprintCell("compliance", Optional.empty(), 3);

    private final List<ItemVersion> items = new ExamItems()
            .with(4, "communication", Difficulty.EASY)
            .with(3, "communication", Difficulty.HARD)
            .with(2, "compliance", Difficulty.MEDIUM, Optional.of(ExamItems.sheet()))
            .with(4, "compliance", Difficulty.EASY)
            .all();
    private final Map<ItemVersionId, ItemVersion> byId =
            items.stream().collect(Collectors.toMap(ItemVersion::id, Function.identity()));

    @Test
    void everyCellIsFilledExactlyWhateverTheSeed() {
        for (long seed = 0; seed < 300; seed++) {
            List<ItemVersion> drawn =
                    draw(List.of(FOUR_COMMUNICATION, TWO_HARD_COMMUNICATION, THREE_COMPLIANCE), Set.of(), seed);
            assertThat(drawn).hasSize(9).doesNotHaveDuplicates();
            assertThat(drawn)
                    .filteredOn(i -> i.competency().equals("communication"))
                    .hasSize(6);
            assertThat(drawn)
                    .filteredOn(i -> i.competency().equals("compliance"))
                    .hasSize(3);
            assertThat(drawn)
                    .filteredOn(i -> i.competency().equals("communication") && i.difficulty() == Difficulty.HARD)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void theSameSeedGivesTheSameForm() {
        assertThat(form(List.of(FOUR_COMMUNICATION, THREE_COMPLIANCE), Set.of(), 42))
                .isEqualTo(form(List.of(FOUR_COMMUNICATION, THREE_COMPLIANCE), Set.of(), 42))
                .isNotEqualTo(form(List.of(FOUR_COMMUNICATION, THREE_COMPLIANCE), Set.of(), 43));
    }

    @Test
    void whatThePersonHasHadIsAvoidedWhileThereAreOthers() {
        Set<String> seen = items.stream()
                .filter(i -> i.competency().equals("compliance"))
                .limit(4)
                .map(ItemVersion::itemKey)
                .collect(Collectors.toCollection(HashSet::new));
        for (long seed = 0; seed < 100; seed++) {
            assertThat(draw(List.of(THREE_COMPLIANCE), seen, seed))
                    .as("two are unseen, so only one of three is had twice")
                    .filteredOn(i -> seen.contains(i.itemKey()))
                    .hasSize(1);
        }
    }

    @Test
    void everyItemGetsItsTurn() {
        Set<ItemVersion> ever = LongStream.range(0, 200)
                .mapToObj(seed -> draw(List.of(FOUR_COMMUNICATION, THREE_COMPLIANCE), Set.of(), seed))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        assertThat(ever).hasSameSizeAs(items);
    }

    @Test
    void optionsAreShuffledAndNoneIsLost() {
        List<FormItem> form = form(List.of(FOUR_COMMUNICATION, THREE_COMPLIANCE), Set.of(), 7);
        assertThat(form)
                .allSatisfy(item -> assertThat(item.optionOrder()).containsExactlyInAnyOrder("a", "b", "c", "d"));
        assertThat(form)
                .extracting(FormItem::optionOrder)
                .doesNotContainSequence(
                        form.getFirst().optionOrder(),
                        form.getFirst().optionOrder(),
                        form.getFirst().optionOrder());
    }

    @Test
    void itemsOfOneMaterialStandTogether() {
        BlueprintCell all = new BlueprintCell("compliance", Optional.empty(), 6);
        for (long seed = 0; seed < 50; seed++) {
            List<Boolean> onSheet = draw(List.of(all), Set.of(), seed).stream()
                    .map(item -> item.material().isPresent())
                    .toList();
            assertThat(onSheet.lastIndexOf(true) - onSheet.indexOf(true)).isEqualTo(1);
        }
    }

    @Test
    void enemiesNeverMeetAlsoWhereDrawingByLotWouldEndShort() {
        List<ItemVersion> bank = new ExamItems()
                .with(3, "compliance", Difficulty.EASY)
                .withEnemyOf("compliance", List.of("compliance-easy-1", "compliance-easy-2"))
                .all();
        String enemy = bank.getLast().itemKey();
        for (long seed = 0; seed < 40; seed++) {
            Assembled form = (Assembled)
                    FormAssembly.assemble(bank, List.of(THREE_COMPLIANCE), FormLimits.NONE, EarlierForms.NONE, seed);
            assertThat(form.items())
                    .as("seed %d: with the enemy only two fit", seed)
                    .hasSize(3)
                    .noneMatch(item -> item.item().equals(bank.getLast().id()));
        }
        assertThat(enemy).isEqualTo("compliance-easy-4");
    }

    @Test
    void aCaseComesWholeInTheOrderOfTheBankOrNotAtAll() {
        List<ItemVersion> bank = new ExamItems()
                .with(2, "compliance", Difficulty.EASY, Optional.of(ExamItems.parcelCase()))
                .with(2, "compliance", Difficulty.EASY)
                .all();
        Set<Long> ofCase = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            Assembled form = (Assembled)
                    FormAssembly.assemble(bank, List.of(THREE_COMPLIANCE), FormLimits.NONE, EarlierForms.NONE, seed);
            List<Long> ids =
                    form.items().stream().map(item -> item.item().value()).toList();
            ofCase.add(ids.stream().filter(id -> id <= 2).count());
            assertThat(ids.indexOf(2L) - ids.indexOf(1L)).isEqualTo(1);
        }
        assertThat(ofCase).containsExactly(2L);
    }

    @Test
    void itemsOfACaseStandInTheOrderTheyAreNumberedIn() {
        List<ItemVersion> bank = new ExamItems()
                .with(11, "compliance", Difficulty.EASY, Optional.of(ExamItems.parcelCase()))
                .all();
        BlueprintCell all = new BlueprintCell("compliance", Optional.empty(), 11);
        Assembled form = (Assembled) FormAssembly.assemble(bank, List.of(all), FormLimits.NONE, EarlierForms.NONE, 3);
        assertThat(form.items()).extracting(item -> item.item().value()).isSorted();
    }

    @Test
    void aFormKeepsToItsAnchorsItsTimeAndTheKindsOfItsCells() {
        List<ItemVersion> bank = new ExamItems()
                .with(6, "compliance", Difficulty.EASY)
                .withAnchor("compliance", 20)
                .withAnchor("compliance", 20)
                .all();
        FormLimits twoAnchors =
                new FormLimits(OptionalInt.of(2), OptionalInt.of(2), OptionalInt.empty(), OptionalInt.empty());
        for (long seed = 0; seed < 20; seed++) {
            Assembled form = (Assembled)
                    FormAssembly.assemble(bank, List.of(THREE_COMPLIANCE), twoAnchors, EarlierForms.NONE, seed);
            assertThat(form.items())
                    .extracting(item -> item.item().value())
                    .hasSize(3)
                    .contains(7L, 8L);
        }
        BlueprintCell numeric =
                new BlueprintCell("compliance", Optional.empty(), Optional.of("numeric"), Optional.empty(), 1);
        assertThat(FormAssembly.assemble(bank, List.of(numeric), FormLimits.NONE, EarlierForms.NONE, 1))
                .isEqualTo(new TooFewItems(List.of(new Shortage(numeric, 0))));
    }

    @Test
    void anchorsComeAgainAndAreNoReasonToGiveOtherItemsAgain() {
        List<ItemVersion> bank = new ExamItems()
                .with(4, "compliance", Difficulty.EASY)
                .withAnchor("compliance", 20)
                .withAnchor("compliance", 20)
                .all();
        FormLimits oneAnchor =
                new FormLimits(OptionalInt.of(1), OptionalInt.of(3), OptionalInt.empty(), OptionalInt.empty());
        Set<String> seen = Set.of("compliance-easy-1", "compliance-easy-2", "compliance-easy-5", "compliance-easy-6");
        for (long seed = 0; seed < 20; seed++) {
            Assembled form = (Assembled) FormAssembly.assemble(
                    bank, List.of(THREE_COMPLIANCE), oneAnchor, new EarlierForms(List.of(seen)), seed);
            assertThat(form.items()).extracting(item -> item.item().value()).contains(3L, 4L);
        }
    }

    @Test
    void aBankThatIsTooSmallIsNamedByItsCells() {
        BlueprintCell tooMany = new BlueprintCell("communication", Optional.of(Difficulty.HARD), 5);
        assertThat(FormAssembly.assemble(
                        items, List.of(THREE_COMPLIANCE, tooMany), FormLimits.NONE, EarlierForms.NONE, 1))
                .isEqualTo(new TooFewItems(List.of(new Shortage(tooMany, 3))));
    }

    private List<ItemVersion> draw(List<BlueprintCell> blueprint, Set<String> seen, long seed) {
        return form(blueprint, seen, seed).stream()
                .map(item -> byId.get(item.item()))
                .toList();
    }

    private List<FormItem> form(List<BlueprintCell> blueprint, Set<String> seen, long seed) {
        Assembled assembled = (Assembled)
                FormAssembly.assemble(items, blueprint, FormLimits.NONE, new EarlierForms(List.of(seen)), seed);
        assertThat(assembled.items())
                .extracting(FormItem::place)
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(
                                1, assembled.items().size())
                        .boxed()
                        .toList());
        return assembled.items();
    }
}
