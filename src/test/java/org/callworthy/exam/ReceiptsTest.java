package org.callworthy.exam;

import static callworthy.db.Tables.EXAM_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.common.Json;
import org.callworthy.exam.Receipt.Counting;
import org.callworthy.exam.ReceiptVerdict.Difference;
import org.callworthy.exam.ReceiptVerdict.Differs;
import org.callworthy.exam.ReceiptVerdict.Fault;
import org.callworthy.exam.ReceiptVerdict.Gone;
import org.callworthy.exam.ReceiptVerdict.Matches;
import org.callworthy.exam.ReceiptVerdict.NotGenuine;
import org.callworthy.exam.ReceiptVerdict.Unreadable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sitting with two answers to its first item, one of them repeated, and its second item left open. */
class ReceiptsTest extends SittingScene {

    @Autowired
    Receipts receipts;

    @Autowired
    ReceiptFile file;

    @Autowired
    DSLContext db;

    private String receipt;

    @BeforeEach
    void sit() {
        sittings.save(
                bearer, List.of(ExamCandidates.leaveOpen(items.get(0), 1), ExamCandidates.leaveOpen(items.get(1), 1)));
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 2)));
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(0), 2)));
        receipt = receipts.issue(bearer);
    }

    @Test
    void aReceiptTellsWhatWasRecordedAndNothingOfTheItems() {
        Receipt told = file.read(receipt).orElseThrow().receipt();
        assertThat(told.entries())
                .extracting(Receipt.Line::item, Receipt.Line::seq, Receipt.Line::counting)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 1, Counting.REPLACED),
                        org.assertj.core.groups.Tuple.tuple(2, 1, Counting.COUNTS),
                        org.assertj.core.groups.Tuple.tuple(1, 2, Counting.COUNTS));
        assertThat(told.entries().get(2).shown()).startsWith("A");
        assertThat(told.head())
                .isEqualTo(new Receipt.Head(3, told.entries().get(2).hash()));
        assertThat(receipt)
                .doesNotContain(items.get(0).face().id().toString())
                .doesNotContain(items.get(0).face().stem().byTag().get("en").substring(0, 20));
    }

    @Test
    void itMatchesWhileTheSittingGoesOnAndAfterIt() {
        assertThat(receipts.check(receipt)).isInstanceOfSatisfying(Matches.class, matches -> {
            assertThat(matches.entries()).isEqualTo(3);
            assertThat(matches.since()).isZero();
        });
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(3), 1)));
        sittings.submit(bearer);
        assertThat(receipts.check(receipt))
                .isInstanceOfSatisfying(
                        Matches.class, matches -> assertThat(matches.since()).isEqualTo(1));
        assertThat(receipts.check(receipts.issue(bearer))).isInstanceOf(Matches.class);
    }

    @Test
    void howTheFileIsLaidOutDoesNotMatter() {
        Object tree = Json.read(receipt, Map.class);
        String pretty = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        assertThat(receipts.check(pretty)).isInstanceOf(Matches.class);
    }

    @Test
    void aChangedAnswerInTheJournalIsNamed() {
        change(2, Optional.of("[\"zz\"]"));
        assertThat(receipts.check(receipt))
                .isInstanceOfSatisfying(
                        Differs.class,
                        differs ->
                                assertThat(differs.differences()).containsExactly(new Difference(2, 2, Fault.CHANGED)));
    }

    @Test
    void anAnswerThatIsGoneIsNamed() {
        db.deleteFrom(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.eq(bearer.attempt().value()), EXAM_ANSWER.LINK.eq(3))
                .execute();
        assertThat(receipts.check(receipt))
                .isInstanceOfSatisfying(
                        Differs.class,
                        differs ->
                                assertThat(differs.differences()).containsExactly(new Difference(3, 1, Fault.MISSING)));
    }

    @Test
    void aChainThatWasWrittenAnewDoesNotHelp() {
        change(1, Optional.of("[\"zz\"]"));
        db.update(EXAM_ANSWER)
                .set(EXAM_ANSWER.CHAIN_HASH, new byte[32])
                .where(EXAM_ANSWER.SITTING_ID.eq(bearer.attempt().value()), EXAM_ANSWER.LINK.ge(1))
                .execute();
        assertThat(receipts.check(receipt))
                .isInstanceOfSatisfying(
                        Differs.class,
                        differs -> assertThat(differs.differences())
                                .extracting(Difference::fault)
                                .containsExactly(Fault.CHANGED, Fault.REWRITTEN, Fault.REWRITTEN));
    }

    @Test
    void aReceiptThatWasAlteredIsNotGenuineAndTheEntryIsNamed() {
        String altered = receipt.replaceFirst("\"seq\":2", "\"seq\":3");
        assertThat(altered).isNotEqualTo(receipt);
        assertThat(receipts.check(altered)).isEqualTo(new NotGenuine(List.of(3)));
        String closed = receipt.replaceFirst("\"items\":\\d+", "\"items\":1");
        assertThat(receipts.check(closed)).isEqualTo(new NotGenuine(List.of()));
    }

    @Test
    void whatIsNoReceiptIsSaidToBeNone() {
        assertThat(List.of("", "{}", "[1]", "null", "{\"format\":\"callworthy-exam-receipt/1\"}", "\u0000"))
                .allSatisfy(text -> assertThat(receipts.check(text)).isEqualTo(new Unreadable()));
    }

    @Test
    void aJournalThatWasDisposedOfIsSaidToBeGone() {
        db.deleteFrom(EXAM_ANSWER)
                .where(EXAM_ANSWER.SITTING_ID.eq(bearer.attempt().value()))
                .execute();
        assertThat(receipts.check(receipt)).isInstanceOf(Gone.class);
    }

    private void change(int link, Optional<String> response) {
        db.update(EXAM_ANSWER)
                .set(EXAM_ANSWER.RESPONSE, response.orElse(null))
                .where(EXAM_ANSWER.SITTING_ID.eq(bearer.attempt().value()), EXAM_ANSWER.LINK.eq(link))
                .execute();
    }
}
