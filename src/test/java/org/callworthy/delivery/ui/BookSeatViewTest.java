package org.callworthy.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.Instant;
import org.callworthy.ViewTest;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.PlannedDays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Candidates.class, PlannedDays.class})
class BookSeatViewTest extends ViewTest {

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    Assignments assignments;

    @Test
    void aMissedExamIsBookedFromTheListAndTheSeatGivenBack() {
        PersonId agent = hire("again", Role.AGENT);
        AssignmentId exam = candidates.exam(agent);
        Instant now = Instant.now();
        assignments.giveWindow(exam, now.minusSeconds(7200), now.minusSeconds(3600));
        planned.plan(now.plus(Duration.ofDays(40)), 3, false, true);
        signIn(agent);
        BookSeatView view = navigate(BookSeatView.class, exam.toString());
        assertThat(textOf(view)).contains("Agents I", "3 seats are free");
        test(find(Button.class, view).withText("Book a seat").all().getLast()).click();
        assertThat(textOf(view)).contains("Seat", "Identity card", "Be there a quarter of an hour early");
        test(find(Button.class, view).withText("Give the seat back").single()).click();
        assertThat(textOf(view)).contains("3 seats are free");
    }
}
