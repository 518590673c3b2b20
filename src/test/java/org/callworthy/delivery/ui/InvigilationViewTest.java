package org.callworthy.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.BookingId;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Entry;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.ExamDays;
import org.callworthy.delivery.IncidentKind;
import org.callworthy.delivery.Incidents;
import org.callworthy.delivery.NewIncident;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.delivery.Seat;
import org.callworthy.delivery.SeatCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Candidates.class, PlannedDays.class})
class InvigilationViewTest extends ViewTest {

    @Autowired
    Candidates candidates;

    @Autowired
    Attempts attempts;

    @Autowired
    Incidents incidents;

    @Autowired
    PlannedDays planned;

    @Autowired
    ExamDays days;

    private PersonId agent;
    private String name;
    private AssignmentId exam;

    @BeforeEach
    void assignAnExam() {
        agent = hire("candidate", Role.AGENT);
        name = "candidate " + mark;
        CaseId caseId = candidates.open(agent);
        exam = candidates.ready(caseId, Candidates.EXAM);
    }

    @Test
    void whoHasNotBegunIsSeenAndThenWhoIsUnderWayWithWhatWasNoticed() {
        signIn(Role.INVIGILATOR);
        assertThat(state(open())).isEqualTo("Not begun");
        AttemptId attempt = begin();
        incidents.note(attempt, List.of(notice(IncidentKind.FOCUS_LOST), notice(IncidentKind.FOCUS_LOST)));

        InvigilationView view = open();

        assertThat(state(view)).isEqualTo("Under way");
        assertThat(text(view, 4)).startsWith("39:");
        assertThat(text(view, 6)).contains("Left the page × 2");
    }

    @Test
    void aPauseNeedsAReasonAndStopsTheClock() {
        AttemptId attempt = begin();
        signIn(Role.INVIGILATOR);
        InvigilationView view = open();

        press(view, "Pause the exam of " + name);
        ActDialog dialog = find(ActDialog.class).single();
        test(find(Button.class, dialog).withText("Pause").single()).click();
        assertThat(attempts.find(attempt).paused()).as("without a reason").isFalse();
        test(find(TextArea.class, dialog).single()).setValue("Fire alarm");
        test(find(Button.class, dialog).withText("Pause").single()).click();

        assertThat(attempts.find(attempt).paused()).isTrue();
        assertThat(state(view)).isEqualTo("Paused");
        press(view, "Let the exam of " + name + " go on");
        assertThat(attempts.find(attempt).paused()).isFalse();
    }

    @Test
    void moreTimeGoesToThePersonWithAReason() {
        AttemptId attempt = begin();
        Instant before = attempts.find(attempt).deadline();
        signIn(Role.INVIGILATOR);
        InvigilationView view = open();

        press(view, "Give more time to " + name);
        ActDialog dialog = find(ActDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue("Headset changed");
        test(find(Button.class, dialog).withText("Give more time").single()).click();

        assertThat(attempts.find(attempt).deadline()).isEqualTo(before.plus(Duration.ofMinutes(10)));
        test(find(Button.class, test(grid(view)).getCellComponent(0, 0)).single())
                .click();
        assertThat(textOf(find(DetailsDialog.class).single()))
                .contains("More time: 10:00 min", "Headset changed", "Move to another computer");
    }

    @Test
    void thoseWhoWatchCannotAct() {
        begin();
        signIn(Role.TRAINING);
        InvigilationView view = open();
        assertThat(state(view)).isEqualTo("Under way");
        assertThat(grid(view).getColumns()).hasSize(7);
        assertThat(find(Button.class, view).withText("Give all more time").all())
                .isEmpty();
    }

    @Test
    void nobodyActsOnTheirOwnExam() {
        agent = hire("both", Role.AGENT, Role.INVIGILATOR);
        exam = candidates.exam(agent);
        begin();
        signIn(agent);
        InvigilationView view = open();
        assertThat(text(view, 7)).isEqualTo("Yours: ask a colleague");
        test(find(Button.class, test(grid(view)).getCellComponent(0, 0)).single())
                .click();
        assertThat(find(Button.class, find(DetailsDialog.class).single()).all()).hasSize(1);
    }

    @Test
    void groupsAndNamesNarrowTheBoard() {
        begin();
        signIn(Role.INVIGILATOR);
        InvigilationView view = open();
        RadioButtonGroup<BoardFilter> filter =
                find(RadioButtonGroup.class, view).single();
        filter.setValue(BoardFilter.PAUSED);
        assertThat(textOf(view)).contains("Nobody here");
        filter.setValue(BoardFilter.UNDER_WAY);
        assertThat(state(view)).isEqualTo("Under way");
    }

    @Test
    void theBoardShowsSeatsChecksInAndMovesToAnotherComputer() {
        ExamDay day = planned.openNow(2, false);
        ExamDay other = planned.openNow(1, false);
        BookingId booking = planned.book(day, agent).booking();
        signIn(Role.INVIGILATOR);
        InvigilationView view = open();
        assertThat(test(grid(view)).getCellText(0, 2)).isEqualTo("1");
        press(view, "Check " + name + " in");
        CheckInDialog dialog = find(CheckInDialog.class).single();
        RadioButtonGroup<Boolean> identity =
                find(RadioButtonGroup.class, dialog).all().getFirst();
        test(find(Button.class, dialog).withText("Check in").single()).click();
        assertThat(find(CheckInDialog.class).all())
                .as("without saying who it is")
                .hasSize(1);
        identity.setValue(true);
        test(find(Button.class, dialog).withText("Check in").single()).click();
        String code = ActAs.system(() -> days.seats(day.id())).getFirst().code();
        assertThat(textOf(find(CodeDialog.class).single())).contains(SeatCode.shown(code));
        find(CodeDialog.class).single().close();
        assertThat(state(view)).isEqualTo("Checked in");

        attempts.start(exam, agent, Locale.ENGLISH, new Entry(code, "here"));
        view.load();
        press(view, "Move " + name + " to another computer");
        SeatDialog seats = find(SeatDialog.class).single();
        ComboBox<Seat> seat = find(ComboBox.class, seats).single();
        seat.setValue(ActAs.system(() -> days.seats(day.id())).getLast());
        test(find(Button.class, seats).withText("Give a code").single()).click();
        assertThat(test(grid(view)).getCellText(0, 2)).isEqualTo("2");
        find(DayChoice.class, view)
                .single()
                .setValue(new DayChoice.Day(other.id(), "x", other.plan().opensAt()));
        assertThat(textOf(view)).contains("Nobody here");
        assertThat(booking).isNotNull();
    }

    @Test
    void theBoardSpeaksChinese() {
        signIn(Role.INVIGILATOR);
        read(Languages.CHINESE);
        assertThat(textOf(navigate(InvigilationView.class))).contains("监考");
    }

    private AttemptId begin() {
        return candidates.begin(exam, agent);
    }

    /** Others' tests share the database: only our candidate is looked at. */
    private InvigilationView open() {
        InvigilationView view = navigate(InvigilationView.class);
        view.load();
        test(find(TextField.class, view).single()).setValue(mark);
        return view;
    }

    private Grid<BoardRow> grid(InvigilationView view) {
        return find(Grid.class, view).single();
    }

    private String state(InvigilationView view) {
        return text(view, 3);
    }

    private String text(InvigilationView view, int column) {
        return textOf(test(grid(view)).getCellComponent(0, column));
    }

    private void press(InvigilationView view, String label) {
        test(find(Button.class, test(grid(view)).getCellComponent(0, 7))
                        .withAttribute("aria-label", label)
                        .single())
                .click();
    }

    private static NewIncident notice(IncidentKind kind) {
        return new NewIncident(kind, "", null);
    }
}
