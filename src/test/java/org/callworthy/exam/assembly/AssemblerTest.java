package org.callworthy.exam.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.callworthy.exam.assembly.AssemblyOutcome.Assembled;
import org.callworthy.exam.assembly.AssemblyOutcome.Impossible;
import org.junit.jupiter.api.Test;

class AssemblerTest {

    @Test
    void parallelFormsKeepEveryRuleAndAreEqualInDifficulty() {
        for (long seed = 1; seed <= 3; seed++) {
            List<Candidate> pool = Pools.random(400, seed);
            Order order = new Order(Pools.forty(), 5, OptionalInt.of(2), OptionalInt.of(3_400), 4, 2);
            FormReport report = FormReport.of(order, pool, assembled(order, pool, seed));
            assertThat(report.breaches()).as("seed %d", seed).isEmpty();
            assertThat(report.spread()).isLessThan(0.005);
        }
    }

    @Test
    void theSameSeedGivesTheSameForms() {
        List<Candidate> pool = Pools.random(300, 9);
        Order order = new Order(Pools.forty(), 2, OptionalInt.empty(), OptionalInt.empty(), 0, 1);
        assertThat(assembled(order, pool, 5))
                .isEqualTo(assembled(order, pool, 5))
                .isNotEqualTo(assembled(order, pool, 6));
    }

    @Test
    void whatMayBeSharedIsSharedOnlyWhereThereIsNoOtherWay() {
        List<Cell> four = List.of(Pools.cell("compliance", 4));
        Order order = sharing(four, 2, 3, 2);
        assertThat(FormReport.of(order, items(8), assembled(order, items(8), 1)).mostShared())
                .isZero();
        assertThat(FormReport.of(order, items(6), assembled(order, items(6), 1)).mostShared())
                .isEqualTo(2);
    }

    @Test
    void anEmptyCellIsNamedAlone() {
        Cell missing = Pools.cell("coaching", 2);
        assertThat(clash(List.of(Pools.cell("compliance", 2), missing), 1, items(5)))
                .containsExactly(new Rule.Fill(missing));
    }

    @Test
    void aBankThatIsTooSmallForSoManyFormsClashesWithTheLimitOfUses() {
        Cell cell = Pools.cell("compliance", 4);
        assertThat(clash(List.of(cell), 2, items(7))).containsExactlyInAnyOrder(new Rule.Uses(1), new Rule.Fill(cell));
        assertThat(clash(List.of(cell), 2, items(8))).isEmpty();
    }

    @Test
    void aLimitOfOverlapThatTheBankIsTooSmallForIsNamed() {
        Cell cell = Pools.cell("compliance", 4);
        assertThat(clash(sharing(List.of(cell), 3, 1, 3), items(6)))
                .as("18 pairs of 12 uses: 6 items twice each make 6 shared, 3 pairs may share 3")
                .containsExactlyInAnyOrder(new Rule.Overlap(1), new Rule.Fill(cell));
        assertThat(clash(sharing(List.of(cell), 3, 2, 3), items(6))).isEmpty();
        assertThat(clash(sharing(List.of(cell), 3, 4, 1), items(6)))
                .containsExactlyInAnyOrder(new Rule.Uses(1), new Rule.Fill(cell));
    }

    @Test
    void whatCouldNotBeToldInTimeBlamesNothing() {
        Order order = sharing(Pools.forty(), 3, 0, 1);
        assertThat(new Clash(order, Pools.random(100, 1), 0).find()).isEmpty();
        assertThat(new Clash(order, Pools.random(100, 1)).find()).isPresent();
    }

    @Test
    void cellsOfATypeOrAnEndorsementTakeNothingElse() {
        List<Candidate> pool = Pools.random(300, 4);
        Cell multiple = new Cell("compliance", Optional.empty(), Optional.of("multiple-choice"), Optional.empty(), 3);
        Order order = sharing(List.of(multiple, Pools.cell("compliance", 3)), 2, 0, 1);
        assertThat(FormReport.of(order, pool, assembled(order, pool, 1)).breaches())
                .isEmpty();
        Cell finance = new Cell("compliance", Optional.empty(), Optional.empty(), Optional.of("finance"), 1);
        assertThat(clash(List.of(finance), 1, pool)).containsExactly(new Rule.Fill(finance));
    }

    @Test
    void enemiesThatLeaveTooFewAreNamed() {
        List<Candidate> pool = new ArrayList<>(items(2));
        Candidate enemy = pool.get(1);
        pool.set(
                1,
                new Candidate(
                        enemy.id(),
                        enemy.competency(),
                        enemy.difficulty(),
                        enemy.type(),
                        Set.of(),
                        0.7,
                        60,
                        Set.of("i0"),
                        Optional.empty(),
                        false));
        Cell cell = Pools.cell("compliance", 2);
        assertThat(clash(List.of(cell), 1, pool)).containsExactlyInAnyOrder(new Rule.Enemies(), new Rule.Fill(cell));
    }

    @Test
    void aTimeThatCannotBeKeptIsNamed() {
        Cell cell = Pools.cell("compliance", 3);
        Order order = new Order(List.of(cell), 1, OptionalInt.empty(), OptionalInt.of(170), 0, 1);
        assertThat(Assembler.assemble(order, items(5), 1))
                .isInstanceOfSatisfying(
                        Impossible.class,
                        impossible -> assertThat(impossible.clash())
                                .containsExactlyInAnyOrder(new Rule.Time(170), new Rule.Fill(cell)));
    }

    @Test
    void aCaseComesWholeOrNotAtAll() {
        List<Candidate> pool = new ArrayList<>(items(2));
        IntStream.range(0, 3)
                .mapToObj(i -> new Candidate(
                        "c" + i,
                        "compliance",
                        "easy",
                        "single-choice",
                        Set.of(),
                        0.7,
                        60,
                        Set.of(),
                        Optional.of("parcel"),
                        false))
                .forEach(pool::add);
        Order order =
                new Order(List.of(Pools.cell("compliance", 4)), 1, OptionalInt.empty(), OptionalInt.empty(), 0, 1);
        List<Candidate> form = assembled(order, pool, 1).getFirst();
        assertThat(form).extracting(Candidate::id).contains("c0", "c1", "c2");
    }

    @Test
    void aCaseOfWhichNoCellTakesAPartStaysOut() {
        List<Candidate> pool = new ArrayList<>(items(2));
        for (String competency : List.of("compliance", "coaching")) {
            pool.add(new Candidate(
                    "case-" + competency,
                    competency,
                    "easy",
                    "single-choice",
                    Set.of(),
                    0.7,
                    60,
                    Set.of(),
                    Optional.of("parcel"),
                    false));
        }
        Cell three = Pools.cell("compliance", 3);
        assertThat(clash(List.of(three), 1, pool)).containsExactlyInAnyOrder(new Rule.Cases(), new Rule.Fill(three));
        assertThat(clash(List.of(Pools.cell("compliance", 2)), 1, pool)).isEmpty();
    }

    @Test
    void anEssayComesOnlyWhereItIsAskedFor() {
        Candidate essay = new Candidate(
                "e", "compliance", "hard", "essay", Set.of(), 0.5, 900, Set.of(), Optional.empty(), false);
        assertThat(Pools.cell("compliance", 1).takes(essay)).isFalse();
        assertThat(new Cell("compliance", Optional.empty(), Optional.of("essay"), Optional.empty(), 1).takes(essay))
                .isTrue();
    }

    private static List<Rule> clash(List<Cell> cells, int forms, List<Candidate> pool) {
        return clash(sharing(cells, forms, 0, 1), pool);
    }

    private static Order sharing(List<Cell> cells, int forms, int mostShared, int mostUses) {
        return new Order(cells, forms, OptionalInt.empty(), OptionalInt.empty(), mostShared, mostUses);
    }

    private static List<Rule> clash(Order order, List<Candidate> pool) {
        return Assembler.assemble(order, pool, 1) instanceof Impossible(var clash, var settled) && settled
                ? clash
                : List.of();
    }

    private static List<List<Candidate>> assembled(Order order, List<Candidate> pool, long seed) {
        return ((Assembled) Assembler.assemble(order, pool, seed)).forms();
    }

    private static List<Candidate> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Pools.item("i" + i, "compliance"))
                .toList();
    }
}
