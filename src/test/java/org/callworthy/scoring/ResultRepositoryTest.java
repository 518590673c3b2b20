package org.callworthy.scoring;

import static callworthy.db.Tables.ACCOUNT_PERSON;
import static callworthy.db.Tables.DELIVERY_CASE;
import static callworthy.db.Tables.SCHEME_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.callworthy.RepositoryTest;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.common.Points;
import org.callworthy.exam.AnswerStanding;
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
        db.insertInto(ACCOUNT_PERSON)
                .set(ACCOUNT_PERSON.ID, 10L)
                .set(ACCOUNT_PERSON.USERNAME, "li.na")
                .set(ACCOUNT_PERSON.NAME, "李娜")
                .set(ACCOUNT_PERSON.LANGUAGE, "zh-CN")
                .set(ACCOUNT_PERSON.STATE, "ACTIVE")
                .set(ACCOUNT_PERSON.SESSIONS_FROM, TestResult.COMPUTED)
                .set(ACCOUNT_PERSON.CREATED_AT, TestResult.COMPUTED)
                .set(ACCOUNT_PERSON.VERSION, 1)
                .execute();
        db.insertInto(SCHEME_VERSION)
                .set(SCHEME_VERSION.ID, 7L)
                .set(SCHEME_VERSION.SCHEME_KEY, "agent")
                .set(SCHEME_VERSION.NUMBER, 1)
                .set(SCHEME_VERSION.TRACK, "agent")
                .set(SCHEME_VERSION.EFFECTIVE_ON, LocalDate.of(2026, 1, 1))
                .set(SCHEME_VERSION.SOURCE, "{}")
                .set(SCHEME_VERSION.SHA256, new byte[32])
                .set(SCHEME_VERSION.PUBLISHED_AT, TestResult.COMPUTED)
                .execute();
        db.insertInto(DELIVERY_CASE)
                .set(DELIVERY_CASE.ID, TestResult.CASE.value())
                .set(DELIVERY_CASE.PERSON_ID, 10L)
                .set(DELIVERY_CASE.TRACK, "agent")
                .set(DELIVERY_CASE.LEVEL, "I")
                .set(DELIVERY_CASE.SCHEME_VERSION_ID, 7L)
                .set(DELIVERY_CASE.OPENED_AT, TestResult.COMPUTED)
                .execute();
    }
}
