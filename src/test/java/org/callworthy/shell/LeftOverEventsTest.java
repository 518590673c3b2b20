package org.callworthy.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.callworthy.CallworthyTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.transaction.support.TransactionOperations;

@CallworthyTest
@Import(LeftOverEventsTest.HardOfHearing.class)
class LeftOverEventsTest {

    @Autowired
    EventPublicationRepository publications;

    @Autowired
    FailedEventPublications failed;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DSLContext db;

    @Autowired
    HardOfHearing listener;

    @Test
    void whatAListenerFailedAtIsToldAgain() {
        Said said = new Said("graded", 2);
        transaction.executeWithoutResult(status -> events.publishEvent(said));
        await().until(() -> isFailed(said));

        job(Duration.ofSeconds(5)).tellAgain();
        assertThat(isFailed(said)).as("before its time").isTrue();
        job(Duration.ofSeconds(11)).tellAgain();
        await().until(() -> isFailed(said) && listener.tries(said) == 2);
        assertThat(listener.heard()).doesNotContain(said);

        job(Duration.ofSeconds(40)).tellAgain();
        await().until(() -> listener.heard().contains(said) && of(said).isEmpty());
        assertThat(listener.tries(said)).isEqualTo(3);
    }

    @Test
    void whatANodeWasToTellWhenItDiedIsToldByAnother() {
        Said waited = left(new Said("left waiting", 0), Status.PUBLISHED);
        Said begun = left(new Said("left in the middle", 0), Status.PROCESSING);
        Said again = left(new Said("left while told again", 0), Status.RESUBMITTED);

        job(LeftOverEvents.PATIENCE.minusSeconds(1)).tellAgain();
        assertThat(List.of(waited, begun, again)).noneMatch(each -> isFailed(each));

        job(LeftOverEvents.PATIENCE.plusSeconds(1)).tellAgain();
        await().until(() -> listener.heard().containsAll(List.of(waited, begun, again)));
        await().until(() -> List.of(waited, begun, again).stream().allMatch(each -> of(each).isEmpty()));
        assertThat(listener.tries(waited)).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadKeepsNothingElseFromBeingTold() {
        Said said = left(new Said("behind a broken one", 0), Status.PUBLISHED);
        Said broken = left(new Said("broken", 0), Status.PUBLISHED);
        assertThat(db.execute(
                        "update EVENT_PUBLICATION set serialized_event = '{\"what\":', publication_date = ? where serialized_event like ?",
                        java.sql.Timestamp.from(Instant.now().minusSeconds(1)),
                        "%\"broken\"%"))
                .isEqualTo(1);
        try {
            job(LeftOverEvents.PATIENCE.plusSeconds(5)).tellAgain();
            await().until(() -> listener.heard().contains(said));
            assertThat(listener.tries(broken)).isZero();
        } finally {
            db.execute("delete from EVENT_PUBLICATION where serialized_event = '{\"what\":'");
        }
    }

    @Test
    void whatKeepsFailingIsToldLessAndLessOften() {
        assertThat(List.of(1, 2, 3, 6, 7, 8, 60))
                .extracting(LeftOverEventsTest::waits)
                .containsExactly(10L, 20L, 40L, 320L, 640L, 900L, 900L);
    }

    private static long waits(int tries) {
        Instant told = Instant.parse("2026-05-20T09:00:00Z");
        EventPublication publication = new Tried(told, tries);
        return java.util.stream.LongStream.rangeClosed(0, 1_000)
                .filter(seconds -> LeftOverEvents.isDue(publication, told.plusSeconds(seconds)))
                .findFirst()
                .orElseThrow();
    }

    private LeftOverEvents job(Duration later) {
        return new LeftOverEvents(publications, failed, () -> Instant.now().plus(later));
    }

    private Said left(Said said, Status status) {
        var id = PublicationTargetIdentifier.of(HardOfHearing.class.getName() + ".on(" + Said.class.getName() + ")");
        var publication = publications.create(TargetEventPublication.of(said, id, Instant.now()));
        switch (status) {
            case PROCESSING -> publications.markProcessing(publication.getIdentifier());
            case RESUBMITTED -> publications.markResubmitted(publication.getIdentifier(), Instant.now());
            default ->
                assertThat(of(said)).extracting(EventPublication::getStatus).containsExactly(status);
        }
        return said;
    }

    private boolean isFailed(Said said) {
        return of(said).stream().anyMatch(each -> each.getStatus() == Status.FAILED);
    }

    private List<TargetEventPublication> of(Said said) {
        return publications.findIncompletePublications().stream()
                .filter(each -> each.getEvent().equals(said))
                .toList();
    }

    record Said(String what, int deafFor) {}

    static class HardOfHearing {

        private final List<Said> told = new CopyOnWriteArrayList<>();
        private final List<Said> heard = new CopyOnWriteArrayList<>();

        @ApplicationModuleListener
        void on(Said said) {
            told.add(said);
            if (tries(said) <= said.deafFor()) {
                throw new IllegalStateException("Not understood");
            }
            heard.add(said);
        }

        List<Said> heard() {
            return heard;
        }

        long tries(Said said) {
            return told.stream().filter(said::equals).count();
        }
    }

    private record Tried(Instant publicationDate, int tries) implements EventPublication {

        @Override
        public java.util.UUID getIdentifier() {
            return new java.util.UUID(1, 2);
        }

        @Override
        public Object getEvent() {
            return tries;
        }

        @Override
        public Instant getPublicationDate() {
            return publicationDate;
        }

        @Override
        public java.util.Optional<Instant> getCompletionDate() {
            return java.util.Optional.empty();
        }

        @Override
        public Status getStatus() {
            return Status.FAILED;
        }

        @Override
        public Instant getLastResubmissionDate() {
            return publicationDate;
        }

        @Override
        public int getCompletionAttempts() {
            return tries;
        }
    }
}
