package org.callworthy.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.callworthy.RepositoryTest;
import org.callworthy.account.PersonId;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Points;
import org.callworthy.delivery.DeliveryRows;
import org.callworthy.exam.AnswerStanding;
import org.callworthy.scheme.SchemeVersionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResultRepositoryTest extends RepositoryTest {

    private static final Superseded BY_A_NEW_KEY = new Superseded(TestResult.COMPUTED.plusSeconds(60), "第三题的答案已更正");

    private ResultRepository results;

    @BeforeEach
    void build() {
        results = new ResultRepository(db);
        tx(this::aCase);
    }

    @Test
    void aResultIsReadBackWithItsPartsAndItems() {
        ComponentResult result = TestResult.exam()
                .margin("9.9340")
                .part("communication", "3.8750", 5)
                .part("compliance", "4.0000", 5)
                .build();
        ItemScore item = new ItemScore(
                1,
                new ItemVersionId(7),
                "communication",
                AnswerStanding.OMITTED,
                new Points(new BigDecimal("0.0000"), new BigDecimal("1.0000")),
                12_000);

        tx(() -> results.insert(result, List.of(item)));

        ComponentResult read = results.find(result.id()).orElseThrow();
        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(result);
        assertThat(results.items(result.id())).containsExactly(item);
        assertThat(results.of(TestResult.CASE)).hasSize(1);
    }

    @Test
    void anAttemptHasOneValidResult() {
        ComponentResult first =
                insert(TestResult.exam().part("communication", "3", 5).build());

        assertThatThrownBy(() -> insert(TestResult.exam()
                        .like(first)
                        .part("communication", "4", 5)
                        .build()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aSupersededResultStaysWithItsReasonAndMakesRoom() {
        ComponentResult first =
                insert(TestResult.exam().part("communication", "3", 5).build());

        assertThat(tx(() -> results.supersede(first.id(), BY_A_NEW_KEY))).isTrue();
        assertThat(tx(() -> results.supersede(first.id(), BY_A_NEW_KEY))).isFalse();
        ComponentResult second = insert(
                TestResult.exam().like(first).part("communication", "4", 5).build());

        assertThat(results.find(first.id()).orElseThrow().superseded()).isEqualTo(BY_A_NEW_KEY);
        assertThat(results.valid(first.attempt())).map(ComponentResult::id).contains(second.id());
        assertThat(results.of(TestResult.CASE)).hasSize(2);
    }

    private ComponentResult insert(ComponentResult result) {
        tx(() -> results.insert(result, List.of()));
        return result;
    }

    private void aCase() {
        PersonId person = new PersonId(10);
        SchemeVersionId scheme = new SchemeVersionId(7);
        DeliveryRows.person(db, person, "李娜", TestResult.COMPUTED);
        DeliveryRows.scheme(db, scheme, TestResult.COMPUTED);
        DeliveryRows.ofCase(db, TestResult.CASE, person, scheme, TestResult.COMPUTED);
    }
}
