package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Facts;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.BookingLine;
import org.callworthy.delivery.DayId;
import org.callworthy.delivery.DayOutcome;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.Reason;

/** One exam day: what it is, who has which seat, and what can be done about both. */
@Route("exam-days/day")
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING, Role.Names.INVIGILATOR})
class DayView extends Page implements HasUrlParameter<String> {

    private final transient DaysDesk desk;
    private final Div buttons = new Div();

    DayView(DaysDesk desk) {
        this.desk = desk;
        buttons.addClassName("delivery-buttons");
        actions(buttons);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            show(DayId.parse(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(DayId id) {
        ExamDay day = desk.days().find(id).orElseThrow(NotFoundException::new);
        List<BookingLine> booked = desk.bookings().of(id);
        boolean acting = desk.days().isTheirs(day) && !day.isCancelled();
        clearContent();
        buttons.removeAll();
        title(day.plan().title());
        lead(DayTexts.when(this, day.plan()) + " · " + DayTexts.zone(this, day.plan()));
        buttons(day, acting);
        add(facts(day));
        if (day.isCancelled()) {
            Paragraph cancelled = new Paragraph(getTranslation("delivery.day.is-cancelled"));
            cancelled.addClassNames("delivery-hit", "bad");
            add(cancelled);
        }
        add(new H2(getTranslation(
                "delivery.day.bookings", booked.size(), day.plan().seats())));
        if (booked.isEmpty()) {
            add(empty(day, acting));
        } else {
            add(new BookingGrid(
                    desk.days().seats(id), booked, new BookingDialogs(desk, this, day, acting, () -> show(id))));
        }
    }

    private void buttons(ExamDay day, boolean acting) {
        Anchor list = new Anchor("exam-days/list/" + day.id(), getTranslation("delivery.day.list"));
        list.setTarget(AnchorTarget.BLANK);
        list.addClassName("delivery-link");
        buttons.add(list);
        if (acting) {
            SerializableRunnable again = () -> show(day.id());
            Button book = button("delivery.day.book", VaadinIcon.USERS, () -> new BookDialog(desk, day, again).open());
            book.addThemeVariants(ButtonVariant.PRIMARY);
            book.setEnabled(!day.isOverAt(desk.clock().instant()));
            buttons.add(
                    button(
                            "delivery.day.change",
                            VaadinIcon.EDIT,
                            () -> new DayDialog(desk, day, id -> show(day.id())).open()),
                    button("delivery.day.cancel", VaadinIcon.BAN, () -> cancel(day)),
                    book);
        }
    }

    private Button button(String key, VaadinIcon icon, SerializableRunnable act) {
        return new Button(getTranslation(key), icon.create(), click -> act.run());
    }

    private void cancel(ExamDay day) {
        new ActDialog(
                        getTranslation("delivery.day.cancel.title", day.plan().title()),
                        getTranslation("delivery.day.cancel.about", day.booked()),
                        getTranslation("delivery.day.cancel"),
                        false,
                        (reason, none) -> cancel(day, reason))
                .open();
    }

    private void cancel(ExamDay day, Reason reason) {
        if (desk.days().cancel(day.id(), reason) instanceof DayOutcome.Done) {
            Notify.done(getTranslation("delivery.day.cancelled.done"));
        } else {
            Notify.refused(getTranslation("delivery.day.why.cancelled"));
        }
        show(day.id());
    }

    private Facts facts(ExamDay day) {
        String place = day.siteName() == null
                ? day.plan().place()
                : getTranslation("delivery.days.at", day.siteName(), day.plan().place());
        Facts facts = new Facts()
                .fact(getTranslation(day.plan().remote() ? "delivery.day.join" : "delivery.day.place"), place)
                .fact(
                        getTranslation("delivery.day.parts"),
                        String.join("; ", DayTexts.parts(this, desk.parts(), day.plan())))
                .fact(
                        getTranslation("delivery.day.free"),
                        getTranslation(
                                "delivery.days.taken", day.free(), day.plan().seats()))
                .fact(getTranslation("delivery.day.invigilators"), invigilators(day));
        if (!day.plan().bring().isEmpty()) {
            facts.fact(getTranslation("delivery.day.bring"), day.plan().bring());
        }
        if (day.plan().selfBooking()) {
            facts.fact(getTranslation("delivery.day.self.short"), getTranslation("delivery.day.self.yes"));
        }
        return facts;
    }

    private String invigilators(ExamDay day) {
        String names = desk.days().invigilators(day).stream().sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? getTranslation("delivery.day.nobody") : names;
    }

    private Empty empty(ExamDay day, boolean acting) {
        return new Empty(
                VaadinIcon.USERS,
                getTranslation("delivery.day.none"),
                getTranslation(
                        acting && !day.isOverAt(desk.clock().instant())
                                ? "delivery.day.none.next"
                                : "delivery.day.none.ask"));
    }
}
