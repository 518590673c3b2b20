package org.callworthy.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.WorkingClock;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Bookings;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CloseReason;
import org.callworthy.delivery.Entry;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.ExamDays;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.delivery.StartOutcome.Started;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Candidates.class, PlannedDays.class})
class ExtendAllViewTest extends ViewTest {

    @Autowired
    Candidates candidates;

    @Autowired
    Attempts attempts;

    @Autowired
    PlannedDays planned;

    @Autowired
    ExamDays days;

    @Autowired
    Bookings bookings;

    @Autowired
    WorkingClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    @Test
    void onlyTheExamsOfTheChosenDayGetMoreTime() {
        ExamDay today = planned.openNow(1, false);
        AttemptId booked = begin("booked", today);
        AttemptId other = begin("other", planned.openNow(1, false));
        AttemptId unbooked = begin("unbooked");
        Instant before = attempts.find(booked).deadline();
        Instant others = attempts.find(other).deadline();
        Instant unbookeds = attempts.find(unbooked).deadline();
        InvigilationView view = open("");
        find(DayChoice.class, view)
                .single()
                .setValue(new DayChoice.Day(
                        today.id(), today.plan().title(), today.plan().opensAt()));

        ActDialog dialog = press(view);
        assertThat(dialog.getHeaderTitle()).isEqualTo("Exams that get more time: 1");
        give(dialog);

        assertThat(attempts.find(booked).deadline()).isEqualTo(before.plus(Duration.ofMinutes(10)));
        assertThat(attempts.find(other).deadline()).isEqualTo(others);
        assertThat(attempts.find(unbooked).deadline()).isEqualTo(unbookeds);
    }

    @Test
    void whatTheClockHasJustClosedIsReachedOnlyIfTheInvigilatorSaysSo() {
        AttemptId longAgo = begin("long-ago");
        later(45);
        attempts.close(longAgo, CloseReason.DEADLINE);
        later(60);
        AttemptId justClosed = begin("just-closed");
        AttemptId handedIn = begin("handed-in");
        attempts.close(handedIn, CloseReason.CANDIDATE);
        later(45);
        attempts.close(justClosed, CloseReason.DEADLINE);
        AttemptId open = begin("open");
        Instant before = attempts.find(open).deadline();
        InvigilationView view = open(mark);

        give(press(view));
        assertThat(attempts.find(open).deadline()).isEqualTo(before.plus(Duration.ofMinutes(10)));
        assertThat(attempts.find(justClosed).closed()).as("without saying so").isTrue();

        ActDialog dialog = press(view);
        Checkbox also = find(Checkbox.class, dialog).single();
        assertThat(also.getLabel()).endsWith(": 1");
        test(also).click();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Exams that get more time: 2");
        give(dialog);
        assertThat(attempts.find(justClosed).closed()).isFalse();
        assertThat(attempts.find(longAgo).closed()).isTrue();
        assertThat(attempts.find(handedIn).closed()).isTrue();
    }

    @Test
    void whereNobodyIsShownNobodyIsGivenTime() {
        begin("open");
        InvigilationView view = open("nobody" + mark);
        test(find(Button.class, view).withText("Give all more time").single()).click();
        assertThat(find(ActDialog.class).all()).isEmpty();
    }

    private InvigilationView open(String name) {
        signIn(Role.INVIGILATOR);
        InvigilationView view = navigate(InvigilationView.class);
        view.load();
        test(find(TextField.class, view).single()).setValue(name);
        return view;
    }

    private ActDialog press(InvigilationView view) {
        test(find(Button.class, view).withText("Give all more time").single()).click();
        return find(ActDialog.class).single();
    }

    private void give(ActDialog dialog) {
        test(find(TextArea.class, dialog).single()).setValue("Fire alarm");
        test(find(Button.class, dialog).withText("Give more time").single()).click();
    }

    private AttemptId begin(String name, ExamDay day) {
        PersonId agent = hire(name, Role.AGENT);
        AssignmentId exam = candidates.exam(agent);
        String code = ActAs.system(() -> {
            bookings.book(day.id(), agent);
            return days.seats(day.id()).getFirst().code();
        });
        return ((Started) attempts.start(exam, agent, Locale.ENGLISH, new Entry(code, "here"))).attempt();
    }

    private AttemptId begin(String name) {
        PersonId agent = hire(name, Role.AGENT);
        AssignmentId exam = candidates.exam(agent);
        return candidates.begin(exam, agent);
    }

    private void later(int minutes) {
        clock.travelTo(clock.instant().plus(Duration.ofMinutes(minutes)));
    }
}
