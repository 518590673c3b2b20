package org.callworthy.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.callworthy.delivery.BookingLine;
import org.callworthy.delivery.BookingOutcome.Booked;
import org.callworthy.delivery.Bookings;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.ExamDays;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.delivery.ServedParts.Offer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Candidates.class, PlannedDays.class})
class DaysViewTest extends ViewTest {

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    ExamDays days;

    @Autowired
    Bookings bookings;

    @Test
    void aDayIsPlannedAndItsPageOpensEmpty() {
        candidates.open(hire("anybody", Role.AGENT));
        signIn(Role.ADMIN);
        navigate(DaysView.class);
        test(find(Button.class).withText("Plan a day").all().getFirst()).click();
        DayDialog dialog = find(DayDialog.class).single();
        press(dialog, "Plan the day");
        assertThat(find(DayDialog.class).all()).as("nothing filled in").hasSize(1);
        field(dialog, "Name").setValue("Spring " + mark);
        field(dialog, "Room").setValue("Room 3");
        field(dialog, "To").setValue("noon");
        CheckboxGroup<Offer> parts = find(CheckboxGroup.class, dialog).all().getFirst();
        parts.setValue(Set.of(parts.getListDataView().getItem(0)));
        press(dialog, "Plan the day");
        assertThat(find(DayDialog.class).all()).as("no time of day").hasSize(1);
        field(dialog, "To").setValue("9:30");
        press(dialog, "Plan the day");

        assertThat(heading()).isEqualTo("Spring " + mark);
        assertThat(textOf(find(DayView.class).single())).contains("Room 3", "20 of 20", "Nobody is booked yet");
    }

    @Test
    void whoCanBeBookedIsListedAndWhoCannotWithTheReason() {
        PersonId ready = waiting("ready");
        hire("idle", Role.AGENT);
        ExamDay day = planned.inDays(20, 1);
        signIn(Role.ADMIN);
        navigate(DayView.class, day.id().toString());
        test(find(Button.class).withText("Book people").single()).click();
        BookDialog dialog = find(BookDialog.class).single();
        field(dialog, null).setValue(mark);
        Grid<BookablePeople.Candidate> grid = find(Grid.class, dialog).single();
        assertThat(names(grid)).containsExactly("ready " + mark);
        find(com.vaadin.flow.component.checkbox.Checkbox.class, dialog).single().setValue(true);
        assertThat(names(grid)).startsWith("idle " + mark, "ready " + mark);
        assertThat(grid.getListDataView().getItem(0).why()).contains("open a case first");
        press(dialog, "Choose all shown");
        press(dialog, "Book 1 person");

        assertThat(textOf(dialog)).contains("1 person booked", "seat 1");
        assertThat(ActAs.system(() -> bookings.of(day.id())))
                .extracting(BookingLine::person)
                .containsExactly(ready);
    }

    @Test
    void moreThanThereAreSeatsAreToldBefore() {
        waiting("first");
        waiting("second");
        ExamDay day = planned.inDays(21, 1);
        signIn(Role.ADMIN);
        navigate(DayView.class, day.id().toString());
        test(find(Button.class).withText("Book people").single()).click();
        BookDialog dialog = find(BookDialog.class).single();
        find(TextArea.class, dialog).single().setValue("first" + mark + ", second" + mark + "; nobody" + mark);
        assertThat(textOf(dialog)).contains("Not found: nobody" + mark);
        press(dialog, "Choose all shown");
        assertThat(textOf(dialog)).contains("2 chosen, 1 seats free", "1 person gets no seat", "no seat is left");
        assertThat(find(Button.class, dialog).withText("Book 1 person").single().isEnabled())
                .isTrue();
    }

    @Test
    void aBookingIsMovedAndCancelledFromTheDaysPage() {
        PersonId person = waiting("mover");
        ExamDay day = planned.inDays(22, 2);
        ExamDay other = planned.inDays(23, 2);
        Booked booked = planned.book(day, person);
        signIn(Role.ADMIN);
        navigate(DayView.class, day.id().toString());
        pressLabelled("Move mover " + mark + " to another day");
        MoveDialog move = find(MoveDialog.class).single();
        ComboBox<ExamDay> to = find(ComboBox.class, move).single();
        to.setValue(days.find(other.id()).orElseThrow());
        press(move, "Move");
        assertThat(textOf(find(DayView.class).single())).contains("Nobody is booked yet");

        navigate(DayView.class, other.id().toString());
        pressLabelled("Cancel the booking of mover " + mark);
        ActDialog cancel = find(ActDialog.class).single();
        test(find(TextArea.class, cancel).single()).setValue("ill");
        test(find(Button.class, cancel).withText("Cancel the booking").single()).click();
        assertThat(ActAs.system(() -> bookings.of(other.id()))).isEmpty();
        assertThat(booked.seat()).isOne();
    }

    @Test
    void theListForThePrinterHasEverySeatWithItsCode() {
        PersonId person = waiting("printed");
        ExamDay day = planned.inDays(24, 3);
        ActAs.system(() -> bookings.book(day.id(), person));
        signIn(Role.INVIGILATOR);
        navigate(SeatListView.class, day.id().toString());
        List<NativeTableRow> rows = find(NativeTableRow.class).all();
        assertThat(rows).hasSize(4);
        assertThat(textOf(rows.get(1))).contains("printed " + mark).containsPattern("[A-Z2-9]{3}-[A-Z2-9]{3}");
        navigate(DayView.class, day.id().toString());
        assertThat(find(Button.class).withText("Book people").all())
                .as("invigilators do not book")
                .isEmpty();
    }

    @Test
    void theScreensSpeakChinese() {
        ExamDay day = planned.inDays(25, 1);
        signIn(Role.TRAINING);
        read(Languages.CHINESE);
        assertThat(textOf(navigate(DaysView.class))).contains("考试日");
        assertThat(textOf(navigate(DayView.class, day.id().toString()))).contains("座位：已订 0 / 1", "携带物品");
    }

    private PersonId waiting(String name) {
        PersonId person = hire(name, Role.AGENT);
        candidates.exam(person);
        return person;
    }

    private TextField field(
            com.vaadin.flow.component.Component within, @org.jspecify.annotations.Nullable String label) {
        return find(TextField.class, within).all().stream()
                .filter(each -> label == null || label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(com.vaadin.flow.component.Component within, String text) {
        test(find(Button.class, within).withText(text).single()).click();
    }

    private void pressLabelled(String label) {
        Grid<BookingGrid.Place> grid = find(BookingGrid.class).single();
        test(find(Button.class, test(grid).getCellComponent(0, 5))
                        .withAttribute("aria-label", label)
                        .single())
                .click();
    }

    private static List<String> names(Grid<BookablePeople.Candidate> grid) {
        return grid.getListDataView().getItems().map(each -> each.who().name()).toList();
    }
}
