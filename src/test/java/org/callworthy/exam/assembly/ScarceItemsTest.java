package org.callworthy.exam.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.callworthy.exam.assembly.AssemblyOutcome.Assembled;
import org.callworthy.exam.assembly.AssemblyOutcome.Impossible;
import org.junit.jupiter.api.Test;

/** Where items are few, one form can take what another one needs. */
class ScarceItemsTest {

    @Test
    void casesThatLeaveNothingForTheOtherFormsAreNamed() {
        Cell four = Pools.cell("compliance", 4);
        Order order = sharing(List.of(four), 2, 0, 1);
        assertThat(Assembler.assemble(order, cases(4, 2, 3), 1))
                .as("the cases of 2 and 3 make no form of 4")
                .isInstanceOfSatisfying(Impossible.class, clash -> {
                    assertThat(clash.clash())
                            .containsExactlyInAnyOrder(new Rule.Cases(), new Rule.Uses(1), new Rule.Fill(four));
                    assertThat(clash.settled()).isTrue();
                });
        assertThat(assembled(order, cases(4, 2, 2), 1)).hasSize(2);
    }

    @Test
    void formsAreFoundAlsoWhereTheFirstOneCouldTakeWhatTheOthersNeed() {
        Order order = sharing(List.of(Pools.cell("compliance", 3)), 2, 0, 1);
        List<Candidate> pool = cases(2, 2, 1, 1, 1);
        for (long seed = 1; seed <= 60; seed++) {
            assertThat(FormReport.of(order, pool, assembled(order, pool, seed)).breaches())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void ofFewItemsItIsAlwaysToldWhetherThereAreSuchForms() {
        Random random = new Random(3);
        for (int round = 0; round < 60; round++) {
            int[] sizes = random.ints(2 + random.nextInt(4), 1, 5).toArray();
            int items = 2 + random.nextInt(4);
            List<Candidate> pool = cases(sizes);
            Order order = sharing(List.of(Pools.cell("compliance", items)), 2, 0, 1);
            AssemblyOutcome outcome = Assembler.assemble(order, pool, round);
            if (canBeHalved(sizes, 0, items, items)) {
                assertThat(outcome)
                        .as("%d of %s", items, Arrays.toString(sizes))
                        .isInstanceOf(Assembled.class);
            } else {
                assertThat(outcome)
                        .as("%d of %s", items, Arrays.toString(sizes))
                        .isInstanceOfSatisfying(
                                Impossible.class,
                                clash -> assertThat(clash.settled()).isTrue());
            }
        }
    }

    @Test
    void whatFormsShareIsCountedBetweenEachTwoOfThem() {
        Cell cell = Pools.cell("compliance", 4);
        Order order = sharing(List.of(cell), 3, 2, 3);
        List<Candidate> pool = cases(2, 2, 2);
        AllForms all = new AllForms(pool, order).keep(Clash.rules(order));
        List<List<Candidate>> forms = all.near(Target.of(order, pool), 5_000);
        assertThat(FormReport.of(order, pool, forms).breaches()).isEmpty();
        Order less = sharing(List.of(cell), 3, 1, 3);
        assertThat(new AllForms(pool, less).keep(Clash.rules(less)).feasibility(5_000))
                .isEqualTo(Feasibility.IMPOSSIBLE);
    }

    /** Whether the cases from one on fill both forms, so much of each being left. */
    private static boolean canBeHalved(int[] sizes, int from, int one, int other) {
        if (one == 0 && other == 0) {
            return true;
        }
        return from < sizes.length
                && one >= 0
                && other >= 0
                && (canBeHalved(sizes, from + 1, one, other)
                        || canBeHalved(sizes, from + 1, one - sizes[from], other)
                        || canBeHalved(sizes, from + 1, one, other - sizes[from]));
    }

    /** @param sizes of the cases; an item alone is of none */
    private static List<Candidate> cases(int... sizes) {
        List<Candidate> pool = new ArrayList<>();
        for (int size : sizes) {
            String id = "case" + pool.size();
            for (int i = 0; i < size; i++) {
                pool.add(new Candidate(
                        "i" + pool.size(),
                        "compliance",
                        "easy",
                        "single-choice",
                        Set.of(),
                        0.7,
                        60,
                        Set.of(),
                        size == 1 ? Optional.empty() : Optional.of(id),
                        false));
            }
        }
        return pool;
    }

    private static Order sharing(List<Cell> cells, int forms, int mostShared, int mostUses) {
        return new Order(cells, forms, OptionalInt.empty(), OptionalInt.empty(), mostShared, mostUses);
    }

    private static List<List<Candidate>> assembled(Order order, List<Candidate> pool, long seed) {
        return Assembler.assemble(order, pool, seed) instanceof Assembled(var forms) ? forms : List.of();
    }
}
