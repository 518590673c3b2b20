package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.callworthy.CallworthyTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.delivery.Bearer;
import org.callworthy.delivery.Candidates;
import org.callworthy.exam.ExamCandidates.Candidate;
import org.callworthy.exam.ViewOutcome.ShownItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@CallworthyTest
@Import({Candidates.class, ExamCandidates.class})
class OwnAnswersTest {

    @Autowired
    ExamCandidates candidates;

    @Autowired
    Sittings sittings;

    @Autowired
    OwnAnswers own;

    @Autowired
    ActAs actAs;

    @Test
    void candidatesGetEachAnswerByItsPlaceOnTheScreenAndWhenItCame() {
        Candidate candidate = candidates.ready();
        Bearer bearer = candidates.start(candidate);
        ShownItem first = candidates.items(bearer).getFirst();
        sittings.save(bearer, List.of(ExamCandidates.leaveOpen(first, 1)));
        sittings.save(bearer, List.of(ExamCandidates.choose(first, 2)));

        List<GivenAnswer> answers = of(candidate.person(), bearer);

        assertThat(answers).extracting(GivenAnswer::question).containsOnly(first.place());
        assertThat(answers).extracting(GivenAnswer::spentMs).containsExactly(1000, 2000);
        assertThat(answers).allSatisfy(each -> assertThat(each.receivedAt()).isNotNull());
        GivenAnswer last = answers.getLast();
        assertThat(last.chosen().isEmpty() ? List.copyOf(last.judged().keySet()) : last.chosen())
                .containsExactly(1);
    }

    @Test
    void nobodyGetsThoseOfAnother() {
        Candidate candidate = candidates.ready();
        Bearer bearer = candidates.start(candidate);
        sittings.save(
                bearer, List.of(ExamCandidates.choose(candidates.items(bearer).getFirst(), 1)));
        assertThat(of(candidates.ready().person(), bearer)).isEmpty();
    }

    private List<GivenAnswer> of(PersonId who, Bearer bearer) {
        return actAs.person(who, () -> own.of(bearer.attempt()));
    }
}
