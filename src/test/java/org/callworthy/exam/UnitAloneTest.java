package org.callworthy.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.callworthy.bank.ItemVersionId;
import org.callworthy.bank.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a number with a unit, the unit was chosen first. */
class UnitAloneTest extends SittingScene {

    private static final Response UNIT = new Response.Number("", Optional.of("kg"));

    @Autowired
    AnswerWriter writer;

    @BeforeEach
    void unitIsChosen() throws Exception {
        ItemVersionId item = items.getFirst().face().id();
        Answer answer = new NewAnswer(item, 1, Optional.of(UNIT), 9, false, null).at(1);
        writer.offer(bearer, List.of(answer), clock.instant()).orElseThrow().get(10, TimeUnit.SECONDS);
    }

    @Test
    void itIsThereAtAnotherComputer() {
        ViewOutcome.Open open = (ViewOutcome.Open) sittings.view(candidates.start(candidate));
        assertThat(open.answers())
                .singleElement()
                .satisfies(shown -> assertThat(shown.answer().response()).isEqualTo(UNIT.json()));
        assertThat(Letters.of(UNIT.json(), List.of())).isEqualTo("kg");
    }

    @Test
    void itIsNoAnswerYet() {
        SubmitOutcome.Closed closed = (SubmitOutcome.Closed) sittings.submit(bearer);
        assertThat(closed.answered()).isZero();
        assertThat(sittings.answersOf(closed.sitting()).answers().getFirst())
                .satisfies(answer -> assertThat(answer.standing()).isEqualTo(AnswerStanding.OMITTED))
                .satisfies(answer -> assertThat(answer.response()).isEmpty());
    }

    @Test
    void neitherNumberNorUnitIsNothing() {
        ItemVersionId item = items.getFirst().face().id();
        Response nothing = new Response.Number(" ", Optional.empty());
        assertThat(new NewAnswer(item, 2, Optional.of(nothing), 9, false, null)
                        .at(1)
                        .response())
                .isNull();
        assertThat(new Response.Number("5", Optional.of("kg")).answers()).isTrue();
        assertThat(new Response.Number("5", Optional.empty()).answers()).isTrue();
    }
}
