package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurrentAnswersTest {

    private static final Instant NINE = Instant.parse("2026-05-20T09:00:00Z");

    @Test
    void theHighestNumberOfTheHighestEpochIsCurrent() {
        assertThat(current(entry(1, 1, 9, "[\"a\"]"), entry(1, 2, 1, "[\"b\"]"), entry(1, 2, 2, "[\"c\"]")))
                .isEqualTo("[\"c\"]");
    }

    @Test
    void whatIsStaleOrLateDoesNotCount() {
        JournalEntry stale = new JournalEntry(new SittingId(1), 1, answer(1, 8, "[\"x\"]"), NINE, true, false);
        JournalEntry late = new JournalEntry(new SittingId(1), 2, answer(1, 9, "[\"y\"]"), NINE, false, true);
        assertThat(current(entry(1, 1, 1, "[\"a\"]"), stale, late)).isEqualTo("[\"a\"]");
    }

    @Test
    void anAnswerCanBeTakenBack() {
        assertThat(current(entry(1, 1, 1, "[\"a\"]"), entry(1, 1, 2, null))).isNull();
    }

    @Test
    void whereLateCountsALaterLookAtTheItemTakesNothingBack() {
        JournalEntry late = new JournalEntry(new SittingId(1), 1, answer(1, 9, "[\"y\"]"), NINE, false, true);
        assertThat(current(2, entry(1, 1, 1, "[\"a\"]"), late, entry(1, 2, 1, null)))
                .isEqualTo("[\"y\"]");
        assertThat(current(1, late, entry(1, 2, 1, null), entry(1, 2, 2, "[\"z\"]")))
                .isEqualTo("[\"z\"]");
        assertThat(current(1, late, entry(1, 2, 1, "[\"y\"]"), entry(1, 2, 2, null)))
                .as("taken back where it was known")
                .isNull();
        assertThat(current(CurrentAnswers.NONE_LATE, entry(1, 1, 1, "[\"a\"]"), late, entry(1, 2, 1, null)))
                .as("a page knows what counts, and takes it back")
                .isNull();
    }

    @Test
    void whatComesLateAfterTheDecisionDoesNotCount() {
        JournalEntry before = new JournalEntry(new SittingId(1), 1, answer(1, 2, "[\"b\"]"), NINE, false, true);
        JournalEntry after = new JournalEntry(new SittingId(1), 1, answer(1, 3, "[\"c\"]"), NINE, false, true);
        assertThat(current(2, entry(1, 1, 1, "[\"a\"]"), before, after)).isEqualTo("[\"b\"]");
    }

    private static String current(JournalEntry... journal) {
        return current(CurrentAnswers.NONE_LATE, journal);
    }

    /** @param journal as it was written */
    private static String current(int lateUpTo, JournalEntry... journal) {
        List<ChainedEntry> ordered = new JournalHeads()
                .chain(List.of(journal), sittings -> Map.of()).stream()
                        .sorted(ChainedEntry.IN_ORDER)
                        .toList();
        return CurrentAnswers.byPlace(ordered, lateUpTo).get(1).answer().response();
    }

    private static JournalEntry entry(int place, int epoch, int seq, String response) {
        return new JournalEntry(new SittingId(1), epoch, answer(place, seq, response), NINE, false, false);
    }

    private static Answer answer(int place, int seq, String response) {
        return new Answer(place, seq, response, 1000, false, null);
    }
}
