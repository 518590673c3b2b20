package org.callworthy.exam;

import static callworthy.db.Tables.EXAM_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.callworthy.RepositoryTest;
import org.callworthy.common.Ids;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.dao.DataIntegrityViolationException;

/** Several of them stand for several nodes on one database. */
class JournalCommitTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456789Z");

    private final SittingId sitting = new SittingId(Ids.next());
    private final SittingId other = new SittingId(Ids.next());
    private AnswerRepository journal;

    @BeforeEach
    void build() {
        journal = new AnswerRepository(db.configuration()
                .derive(ExceptionTranslatorExecuteListener.DEFAULT)
                .dsl());
    }

    @Test
    void eachSittingHasAChainOfItsOwn() {
        JournalCommit node = node();
        write(node, entry(sitting, 1), entry(other, 1), entry(sitting, 2));
        write(node, entry(other, 2));
        assertChained(sitting, 1, 2);
        assertChained(other, 1, 2);
    }

    @Test
    void whatIsSentTwiceIsThereOnceAndTheRestOfItsBatchAsWell() {
        JournalCommit node = node();
        write(node, entry(sitting, 1), entry(other, 1));
        write(node, entry(sitting, 1), entry(sitting, 2), entry(other, 2));
        write(node, entry(sitting, 1), entry(sitting, 2));
        assertChained(sitting, 1, 2);
        assertChained(other, 1, 2);
    }

    @Test
    void whatIsThereAlreadyIsTold() {
        JournalCommit node = node();
        JournalEntry there = entry(sitting, 1);
        write(node, there, entry(sitting, 3));
        JournalEntry other =
                new JournalEntry(sitting, 1, new Answer(3, 1, "[\"b\"]", 0, false, null), NINE, false, false);
        Commit.Written written =
                node.write(List.of(new AttemptId(sitting.value())), held -> List.of(other, entry(sitting, 2)));
        assertThat(written.before()).containsOnly(Map.entry(there.key(), there));
        assertThat(journal.newestSeq(sitting, 1)).isEqualTo(3);
        assertThat(journal.newestSeq(sitting, 2)).isZero();
        assertChained(sitting, 1, 2, 3);
    }

    @Test
    void twoNodesGoOnFromEachOther() {
        JournalCommit one = node();
        JournalCommit two = node();
        write(one, entry(sitting, 1));
        write(two, entry(sitting, 2));
        write(one, entry(sitting, 3), entry(other, 1));
        write(two, entry(sitting, 3), entry(sitting, 4));
        assertChained(sitting, 1, 2, 3, 4);
        assertChained(other, 1);
    }

    @Test
    void nodesThatWriteAtTheSameTimeForkNoChain() {
        IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.runAsync(() -> {
                    JournalCommit node = node();
                    for (int seq = 1; seq <= 10; seq++) {
                        persistently(node, entry(sitting, 10 * n + seq));
                    }
                }))
                .toList()
                .forEach(CompletableFuture::join);
        assertChained(sitting, IntStream.rangeClosed(1, 40).toArray());
    }

    @Test
    void whatTheDatabaseCannotTakeIsRefusedAndLeavesTheChainWhole() {
        JournalCommit node = node();
        write(node, entry(sitting, 1));
        JournalEntry tooLong = new JournalEntry(
                sitting, 1, new Answer(3, 2, "x".repeat(3999) + "乙", 0, false, null), NINE, false, false);
        db.execute("alter table exam_answer add constraint exam_answer_refuses check (seq <> 2)");
        try {
            assertThatThrownBy(() -> write(node, tooLong)).isInstanceOf(RuntimeException.class);
        } finally {
            db.execute("alter table exam_answer drop constraint exam_answer_refuses");
        }
        write(node, entry(sitting, 3));
        assertChained(sitting, 1, 3);
    }

    @Test
    void aChangedRowBreaksTheChain() {
        write(node(), entry(sitting, 1), entry(sitting, 2), entry(sitting, 3));
        db.update(EXAM_ANSWER)
                .set(EXAM_ANSWER.RESPONSE, "[\"b\"]")
                .where(EXAM_ANSWER.SITTING_ID.eq(sitting.value()), EXAM_ANSWER.SEQ.eq(2))
                .execute();
        List<ChainedEntry> chain = journal.chainOf(sitting);
        assertThat(chain.get(1).follows(chain.get(0).link())).isFalse();
        assertThat(chain.get(2).follows(chain.get(1).link())).isTrue();
    }

    private JournalCommit node() {
        Attempts attempts = Mockito.mock();
        Mockito.when(attempts.hold(Mockito.any())).thenAnswer(call -> {
            Collection<AttemptId> ids = call.getArgument(0);
            return ids.stream().collect(Collectors.toMap(Function.identity(), id -> new Standing(1, NINE, null, null)));
        });
        return new JournalCommit(attempts, journal, transaction());
    }

    private static void write(JournalCommit node, JournalEntry... entries) {
        Commit.Written written = node.write(
                Arrays.stream(entries)
                        .map(entry -> new AttemptId(entry.sitting().value()))
                        .collect(Collectors.toSet()),
                standings -> List.of(entries));
        assertThat(written.held()).isNotEmpty();
    }

    /** As the batch does when a race is lost; the attempts themselves are not held here. */
    private static void persistently(JournalCommit node, JournalEntry entry) {
        for (int tries = 1; ; tries++) {
            try {
                write(node, entry);
                return;
            } catch (DataIntegrityViolationException | org.springframework.dao.ConcurrencyFailureException e) {
                if (tries == 200) {
                    throw e;
                }
            }
        }
    }

    private void assertChained(SittingId id, int... seqs) {
        List<ChainedEntry> chain = journal.chainOf(id);
        assertThat(chain).extracting(one -> one.entry().answer().seq()).containsExactlyInAnyOrder(box(seqs));
        JournalLink before = JournalLink.start();
        for (ChainedEntry one : chain) {
            assertThat(one.follows(before)).as("link " + one.link().number()).isTrue();
            before = one.link();
        }
        assertThat(journal.heads(List.of(id))).containsEntry(id, before);
    }

    private static Integer[] box(int... numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }

    private static JournalEntry entry(SittingId sitting, int seq) {
        String response = seq % 3 == 0 ? null : "[\"a\"]";
        return new JournalEntry(sitting, 1, new Answer(3, seq, response, 1500, false, NINE), NINE, false, false);
    }
}
