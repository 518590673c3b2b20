package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.callworthy.account.PersonId;
import org.callworthy.common.ui.Batches;
import org.callworthy.common.ui.NamedReasons;
import org.callworthy.common.ui.NamedReasons.Line;
import org.callworthy.delivery.BookingOutcome;
import org.callworthy.delivery.ExamDay;

/** Books many people at once: who can be, and why others cannot, stands there before anything is done. */
class BookDialog extends Dialog {

    private final transient DaysDesk desk;
    private final ExamDay day;
    private final SerializableRunnable booked;
    private final BookablePeople people;
    private final Div preview = new Div();
    private final Button book = new Button();
    private final Button close = new Button(getTranslation("delivery.act.cancel"), click -> close());

    BookDialog(DaysDesk desk, ExamDay day, SerializableRunnable booked) {
        this.desk = desk;
        this.day = day;
        this.booked = booked;
        addClassName("delivery-book");
        setWidth("62rem");
        setHeaderTitle(getTranslation("delivery.book.title", day.plan().title()));
        people = new BookablePeople(desk, day, this::look);
        preview.getElement().setAttribute("aria-live", "polite");
        preview.addClassName("delivery-book-preview");
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setDisableOnClick(true);
        book.addClickListener(click -> bookAll());
        add(people, preview);
        getFooter().add(close, book);
        look();
    }

    private void look() {
        Map<PersonId, String> chosen = people.chosen();
        List<Line> without = chosen.isEmpty()
                ? List.of()
                : desk.bookings().preview(day.id(), chosen.keySet()).entrySet().stream()
                        .flatMap(each -> each.getValue().stream()
                                .map(why -> new Line(chosen.getOrDefault(each.getKey(), ""), why(why))))
                        .toList();
        preview.removeAll();
        preview.add(new Span(getTranslation(
                "delivery.book.chosen",
                chosen.size(),
                desk.days().find(day.id()).orElseThrow().free())));
        if (!without.isEmpty()) {
            preview.add(new NamedReasons(getTranslation("delivery.book.without", without.size()), without));
        }
        int count = chosen.size() - without.size();
        book.setEnabled(count > 0);
        book.setText(getTranslation("delivery.book.go", count));
    }

    private void bookAll() {
        Map<PersonId, String> chosen = people.chosen();
        Map<PersonId, BookingOutcome> outcomes = new LinkedHashMap<>();
        Batches<PersonId> batches = new Batches<>(
                List.copyOf(chosen.keySet()),
                some -> outcomes.putAll(desk.bookings().book(day.id(), some)),
                left -> finish(chosen, outcomes));
        people.setVisible(false);
        book.setVisible(false);
        preview.removeAll();
        preview.add(batches);
        batches.start();
    }

    private void finish(Map<PersonId, String> names, Map<PersonId, BookingOutcome> outcomes) {
        add(names, outcomes, BookingOutcome.Booked.class::isInstance, "delivery.book.done");
        add(names, outcomes, outcome -> !(outcome instanceof BookingOutcome.Booked), "delivery.book.not");
        close.setText(getTranslation("delivery.close"));
        close.focus();
        booked.run();
    }

    private void add(
            Map<PersonId, String> names,
            Map<PersonId, BookingOutcome> outcomes,
            Predicate<BookingOutcome> which,
            String key) {
        List<Line> lines = new ArrayList<>();
        outcomes.forEach((person, outcome) -> Optional.of(outcome)
                .filter(which)
                .ifPresent(each -> lines.add(new Line(names.getOrDefault(person, ""), why(each)))));
        if (!lines.isEmpty()) {
            preview.add(new NamedReasons(getTranslation(key, lines.size()), lines));
        }
    }

    private String why(BookingOutcome outcome) {
        return DayTexts.why(this, outcome, day.plan().zone());
    }
}
