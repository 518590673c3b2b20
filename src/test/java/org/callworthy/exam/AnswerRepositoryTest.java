package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.callworthy.RepositoryTest;
import org.callworthy.common.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");

    private final SittingId sitting = new SittingId(Ids.next());
    private AnswerRepository journal;

    @BeforeEach
    void build() {
        journal = new AnswerRepository(db);
    }

    @Test
    void entriesAreReadBackInTheOrderOfEpochAndNumber() {
        JournalEntry second = entry(2, 1, "{\"a\":5,\"b\":1}");
        JournalEntry first = entry(1, 7, null);
        JournalEntry third = entry(2, 2, "[\"乙\"]");
        tx(() -> journal.append(chained(List.of(third, second, first))));
        assertThat(journal.of(sitting)).containsExactly(first, second, third);
    }

    @Test
    void aFullBatchGoesInWithOneStatement() {
        List<JournalEntry> batch = IntStream.rangeClosed(1, 512)
                .mapToObj(seq -> entry(1, seq, "[\"a\"]"))
                .toList();
        tx(() -> journal.append(chained(batch)));
        assertThat(journal.of(sitting)).isEqualTo(batch);
    }

    @Test
    void theNewestEntriesTellTheSameCurrentAnswersAsTheWholeJournal() {
        Random random = new Random(36);
        for (int round = 0; round < 40; round++) {
            SittingId one = new SittingId(Ids.next());
            List<JournalEntry> written = IntStream.rangeClosed(1, 30)
                    .mapToObj(seq -> anyEntry(one, seq, random))
                    .toList();
            tx(() -> journal.append(chained(written)));
            List<ChainedEntry> whole =
                    journal.chainOf(one).stream().sorted(ChainedEntry.IN_ORDER).toList();
            for (int upTo : List.of(CurrentAnswers.NONE_LATE, 15, CurrentAnswers.ALL_LATE)) {
                assertThat(CurrentAnswers.byPlace(journal.newest(one, upTo), upTo))
                        .isEqualTo(CurrentAnswers.byPlace(whole, upTo));
            }
        }
    }

    private static JournalEntry anyEntry(SittingId sitting, int seq, Random random) {
        String response = random.nextBoolean() ? "[\"" + seq + "\"]" : null;
        Answer answer = new Answer(1 + random.nextInt(4), seq, response, 1500, false, NINE);
        int epoch = 1 + random.nextInt(3);
        return new JournalEntry(sitting, epoch, answer, NINE, random.nextInt(5) == 0, random.nextInt(3) == 0);
    }

    private static List<ChainedEntry> chained(List<JournalEntry> entries) {
        return new JournalHeads().chain(entries, sittings -> Map.of());
    }

    private JournalEntry entry(int epoch, int seq, String response) {
        return new JournalEntry(
                sitting, epoch, new Answer(3, seq, response, 1500, seq % 2 == 0, NINE), NINE, false, epoch == 1);
    }
}
