package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.callworthy.RepositoryTest;
import org.callworthy.common.Ids;
import org.callworthy.delivery.LateCame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LateRepositoryTest extends RepositoryTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00.123456Z");

    private final SittingId sitting = new SittingId(Ids.next());
    private LateRepository late;

    @BeforeEach
    void build() {
        late = new LateRepository(db);
    }

    @Test
    void whatCameLateIsToldWithEachQuestionOnce() {
        assertThat(late.came(sitting)).isEmpty();
        write(List.of(
                entry(1, 1, "[\"a\"]", 0, false),
                entry(1, 2, "[\"b\"]", 10, true),
                entry(2, 3, "[\"c\"]", 20, true),
                entry(1, 4, "[\"d\"]", 30, true)));
        assertThat(late.came(sitting)).contains(new LateCame(2, at(10), at(30), at(10), at(30)));
        assertThat(late.questions(sitting, 0)).isEqualTo(2);
        assertThat(late.questions(sitting, 3)).isEqualTo(1);
        assertThat(late.entries(sitting)).isEqualTo(4);
        assertThat(late.decided(sitting)).isEqualTo(new LateRepository.Decided(0, Instant.EPOCH));
    }

    @Test
    void undecidedIsWhereACurrentAnswerWouldBeAnotherIfLateOnesCounted() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            SittingId one = new SittingId(Ids.next());
            List<JournalEntry> written = IntStream.rangeClosed(1, 5)
                    .mapToObj(seq -> anyEntry(one, seq, random))
                    .sorted(JournalEntry.IN_ORDER)
                    .toList();
            write(written);
            JournalEntry counted = CurrentAnswers.byPlace(chained(written), CurrentAnswers.ALL_LATE)
                    .get(1);
            boolean changes = counted != null
                    && counted.late()
                    && !Objects.equals(counted.answer().response(), inTimeBefore(counted, written));
            assertThat(late.undecided(List.of(sitting, one)))
                    .as("%s", written)
                    .containsExactlyElementsOf(changes ? List.of(one) : List.of());
        }
    }

    @Test
    void toHaveSeenAQuestionIsNoAnswer() {
        write(List.of(entry(1, 1, "[\"a\"]", 0, false), entry(2, 2, null, 10, true), entry(1, 3, "[\"a\"]", 20, true)));
        assertThat(late.came(sitting)).isEmpty();
        assertThat(late.questions(sitting, 0)).isZero();
        assertThat(late.undecided(List.of(sitting))).isEmpty();
    }

    @Test
    void whatWasSentAgainInTimeIsNotLateAnyMore() {
        write(List.of(
                entry(1, 1, "[\"a\"]", 10, true), entry(2, 2, "[\"b\"]", 11, true), entry(1, 3, "[\"a\"]", 20, false)));
        assertThat(late.came(sitting)).contains(new LateCame(1, at(11), at(11), at(11), at(11)));
    }

    @Test
    void toTakeAnAnswerBackIsOne() {
        write(List.of(entry(1, 1, "[\"a\"]", 0, false), entry(1, 2, null, 20, true), entry(1, 3, null, 30, true)));
        assertThat(late.came(sitting)).contains(new LateCame(1, at(20), at(30), at(20), at(30)));
        assertThat(late.questions(sitting, 0)).isEqualTo(1);
        assertThat(late.undecided(List.of(sitting))).containsExactly(sitting);
    }

    private static @Nullable String inTimeBefore(JournalEntry entry, List<JournalEntry> journal) {
        return journal.subList(0, journal.indexOf(entry)).stream()
                .filter(before -> !before.stale() && !before.late())
                .reduce((older, newer) -> newer)
                .map(before -> before.answer().response())
                .orElse(null);
    }

    private static JournalEntry anyEntry(SittingId sitting, int seq, Random random) {
        String response = random.nextBoolean() ? "[\"" + seq + "\"]" : null;
        Answer answer = new Answer(1, seq, response, 1500, false, null);
        int epoch = 1 + random.nextInt(3);
        return new JournalEntry(sitting, epoch, answer, NINE, random.nextInt(5) == 0, random.nextBoolean());
    }

    private JournalEntry entry(int place, int seq, @Nullable String response, int seconds, boolean late) {
        Answer answer = new Answer(place, seq, response, 1500, false, at(seconds));
        return new JournalEntry(sitting, 1, answer, at(seconds), false, late);
    }

    private static Instant at(int seconds) {
        return NINE.plus(Duration.ofSeconds(seconds));
    }

    private void write(List<JournalEntry> entries) {
        tx(() -> new AnswerRepository(db).append(chained(entries)));
    }

    private static List<ChainedEntry> chained(List<JournalEntry> entries) {
        return new JournalHeads().chain(entries, sittings -> Map.of());
    }
}
