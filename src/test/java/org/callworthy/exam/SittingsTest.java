package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.callworthy.bank.Bank;
import org.callworthy.bank.ItemVersion;
import org.callworthy.bank.Response;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.NewAssignment;
import org.callworthy.exam.ExamCandidates.Candidate;
import org.callworthy.exam.SaveOutcome.KeptLate;
import org.callworthy.exam.SaveOutcome.KeptStale;
import org.callworthy.exam.SaveOutcome.Saved;
import org.callworthy.exam.SaveOutcome.Unfit;
import org.callworthy.exam.ViewOutcome.Elsewhere;
import org.callworthy.exam.ViewOutcome.Open;
import org.callworthy.exam.ViewOutcome.Over;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SittingsTest extends SittingScene {

    @Autowired
    SittingCloser closer;

    @Autowired
    Attempts attempts;

    @Autowired
    Assignments assignments;

    @Autowired
    Bank bank;

    @Test
    void aFormHasTheBlueprintsItems() {
        assertThat(items).hasSize(20).extracting(ShownItem::place).isSorted();
        assertThat(items.stream()
                        .map(item -> bank.version(item.face().id()).competency())
                        .collect(Collectors.groupingBy(c -> c, Collectors.counting())))
                .hasSize(5)
                .containsEntry("communication", 4L);
    }

    @Test
    void goingOnElsewhereShowsTheSameFormAndWhatWasAnswered() {
        sittings.save(bearer, List.of(ExamCandidates.choose(items.get(2), 1)));
        Bearer second = candidates.start(candidate);
        Open open = (Open) sittings.view(second);
        assertThat(second.attempt()).isEqualTo(bearer.attempt());
        assertThat(open.items()).isEqualTo(items);
        assertThat(open.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.item()).isEqualTo(items.get(2).face().id());
            assertThat(answer.answer().seq()).isEqualTo(1);
        });
        assertThat(sittings.view(bearer)).isInstanceOf(Elsewhere.class);
    }

    @Test
    void whatAnOlderEpochBringsIsKeptButDoesNotCount() {
        ShownItem item = items.getFirst();
        Bearer second = candidates.start(candidate);
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(item, 1))))
                .isInstanceOf(KeptStale.class);
        assertThat(((Open) sittings.view(second)).answers()).isEmpty();
        assertThat(sittings.submit(bearer)).isInstanceOf(SubmitOutcome.Elsewhere.class);
    }

    @Test
    void submittingIsDoneOnceHoweverOftenItIsAsked() {
        ShownItem item = items.getFirst();
        sittings.save(bearer, List.of(ExamCandidates.choose(item, 1)));
        Set<SubmitOutcome> outcomes = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> sittings.submit(bearer)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .collect(Collectors.toSet());
        assertThat(outcomes).singleElement().isInstanceOfSatisfying(SubmitOutcome.Closed.class, closed -> {
            assertThat(closed.reason()).isEqualTo(CloseReason.CANDIDATE);
            assertThat(closed.items()).isEqualTo(20);
            assertThat(closed.answered()).isEqualTo(1);
        });
        assertThat(sittings.submit(bearer)).isEqualTo(outcomes.iterator().next());
        assertThat(sittings.view(bearer)).isInstanceOf(Over.class);
        assertThat(candidates.heardOf(id()))
                .containsExactly(new SittingSubmitted(id(), candidate.caseId(), candidate.assignment()));
    }

    @Test
    void whatArrivesAfterTheHandInIsKeptButDoesNotCount() {
        sittings.submit(bearer);
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(items.getFirst(), 1))))
                .isInstanceOf(KeptLate.class);
        assertThat(sittings.answersOf(id()).answers())
                .allSatisfy(answer -> assertThat(answer.standing()).isEqualTo(AnswerStanding.NOT_REACHED));
    }

    @Test
    void answeredOmittedAndNotReachedAreToldApart() {
        NewAnswer given = ExamCandidates.choose(items.get(0), 1);
        sittings.save(bearer, List.of(given, ExamCandidates.leaveOpen(items.get(1), 1)));
        sittings.submit(bearer);
        SubmittedSitting submitted = sittings.answersOf(id());
        assertThat(submitted.caseId()).isEqualTo(candidate.caseId());
        assertThat(submitted.answers())
                .extracting(FinalAnswer::standing)
                .startsWith(AnswerStanding.ANSWERED, AnswerStanding.OMITTED, AnswerStanding.NOT_REACHED);
        assertThat(submitted.answers().getFirst().response()).isEqualTo(given.response());
        assertThat(submitted.answers().getFirst().spentMs()).isEqualTo(1000);
    }

    @Test
    void whenTimeIsUpTheServerClosesWithAllThatHadArrived() {
        sittings.save(bearer, List.of(ExamCandidates.choose(items.getFirst(), 1)));
        clock.travelTo(deadline().plus(SittingCloser.GRACE).plusSeconds(1));
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(items.getFirst(), 2))))
                .isInstanceOf(KeptLate.class);
        SubmittedSitting submitted = sittings.answersOf(id());
        assertThat(submitted.closeReason()).isEqualTo(CloseReason.DEADLINE);
        assertThat(submitted.answers().getFirst().spentMs()).isEqualTo(1000);
        assertThat(((SubmitOutcome.Closed) sittings.submit(bearer)).reason()).isEqualTo(CloseReason.DEADLINE);
    }

    @Test
    void aSittingThatNobodyComesBackToIsClosedByTheClock() {
        clock.travelTo(deadline().plusSeconds(1));
        closer.closeOverdue();
        assertThat(attempts.find(bearer.attempt()).closed())
                .as("within the grace")
                .isFalse();
        clock.travelTo(deadline().plus(SittingCloser.GRACE).plusSeconds(1));
        closer.closeOverdue();
        assertThat(sittings.answersOf(id()).closeReason()).isEqualTo(CloseReason.DEADLINE);
    }

    @Test
    void goingOnAfterTheDeadlineClosesAndIsRefused() {
        clock.travelTo(deadline().plusSeconds(1));
        assertThat(candidates.open(candidate)).isInstanceOf(OpenOutcome.NotOpened.class);
        assertThat(sittings.answersOf(id()).closeReason()).isEqualTo(CloseReason.DEADLINE);
    }

    @Test
    void anAnswerMustFitItsItem() {
        ShownItem item = items.getFirst();
        NewAnswer unknown =
                new NewAnswer(item.face().id(), 1, Optional.of(new Response.Chosen(Set.of("z"))), 0, false, null);
        assertThat(sittings.save(bearer, List.of(unknown)))
                .isEqualTo(new Unfit(item.face().id()));
        Candidate other = candidates.ready();
        ItemVersion foreign = bank.approved("agent-foundation").stream()
                .filter(version ->
                        items.stream().noneMatch(shown -> shown.face().id().equals(version.id())))
                .findFirst()
                .orElseThrow();
        assertThat(other.assignment()).isNotEqualTo(candidate.assignment());
        assertThat(sittings.save(bearer, List.of(new NewAnswer(foreign.id(), 1, Optional.empty(), 0, false, null))))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void theNextFormHasOtherItemsAsFarAsTheBankGoes() {
        Set<Object> first = items(bearer);
        bank.approved("agent-foundation").stream()
                .filter(item -> item.tags().anchor())
                .forEach(anchor -> assertThat(first.remove(anchor.id())).isTrue());
        sittings.submit(bearer);
        Instant later = clock.instant().plus(Duration.ofDays(15));
        clock.travelTo(later);
        var again = assignments.assign(
                new NewAssignment(candidate.caseId(), Candidates.EXAM, later, later.plus(Duration.ofDays(1))));
        assignments.accept(again, assignments.missingAgreements(again), Locale.ENGLISH);
        Set<Object> second = items(candidates.start(new Candidate(candidate.person(), candidate.caseId(), again)));
        assertThat(second).hasSize(20).doesNotContainAnyElementsOf(first);
    }

    @Test
    void nobodyReadsAnswersOfAnOpenSitting() {
        assertThatThrownBy(() -> sittings.answersOf(id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void savingTellsTheDeadline() {
        ShownItem item = items.getFirst();
        assertThat(sittings.save(bearer, List.of(ExamCandidates.choose(item, 1))))
                .isEqualTo(new Saved(deadline(), false));
    }

    private Set<Object> items(Bearer of) {
        return candidates.items(of).stream().map(item -> item.face().id()).collect(Collectors.toSet());
    }

    private Instant deadline() {
        return attempts.find(bearer.attempt()).deadline();
    }
}
