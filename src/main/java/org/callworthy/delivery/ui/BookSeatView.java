package org.callworthy.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.ui.Page;
import org.callworthy.delivery.Appointment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.BookingOutcome;
import org.callworthy.delivery.MoveOutcome;
import org.callworthy.delivery.OwnBookings;
import org.callworthy.delivery.OwnOffer;

/** A candidate books a seat for what they missed or may sit again, or gives it back. */
@Route("book-seat")
@RolesAllowed({Role.Names.AGENT, Role.Names.TEAM_LEAD, Role.Names.TRAINER})
class BookSeatView extends Page implements HasUrlParameter<String> {

    private final transient OwnBookings bookings;

    BookSeatView(OwnBookings bookings) {
        this.bookings = bookings;
        spacious();
        title(getTranslation("delivery.own.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, String assignment) {
        try {
            show(bookings.find(AssignmentId.parse(assignment))
                    .orElseThrow(NotFoundException::new)
                    .id());
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(AssignmentId id) {
        clearContent();
        Optional<Appointment> seat = bookings.seat(id);
        if (seat.isPresent()) {
            add(new AppointmentCard(seat.get(), false));
            if (bookings.canGiveBack(id)) {
                add(new Paragraph(getTranslation("delivery.own.back.about")));
                add(new Button(getTranslation("delivery.own.back"), click -> giveBack(id)));
            } else {
                add(new Paragraph(getTranslation("delivery.own.fixed")));
            }
            return;
        }
        lead(getTranslation("delivery.own.lead"));
        List<OwnOffer> offers = bookings.offers(id);
        if (offers.isEmpty()) {
            add(new Empty(
                    VaadinIcon.CALENDAR_CLOCK,
                    getTranslation("delivery.own.none"),
                    getTranslation("delivery.own.none.next"),
                    new Anchor("", getTranslation("common.home"))));
        }
        offers.forEach(offer -> add(card(id, offer)));
    }

    private Article card(AssignmentId id, OwnOffer offer) {
        var plan = offer.day().plan();
        Article card = new Article(
                new H2(plan.title()),
                new Paragraph(DayTexts.when(this, plan) + " · " + DayTexts.zone(this, plan)),
                new Paragraph(plan.remote() ? getTranslation("delivery.days.remote") : place(offer)));
        card.addClassName("appointment");
        BookingOutcome why = offer.why();
        if (why == null) {
            Button book = new Button(getTranslation("delivery.own.book"), click -> book(id, offer));
            book.addThemeVariants(ButtonVariant.PRIMARY);
            book.setDisableOnClick(true);
            book.setAriaLabel(getTranslation("delivery.own.book.of", plan.title(), DayTexts.when(this, plan)));
            card.add(
                    new Paragraph(
                            getTranslation("delivery.own.free", offer.day().free())),
                    book);
        } else {
            Paragraph not = new Paragraph(refusal(why, offer));
            not.addClassName("soft");
            card.add(not);
        }
        return card;
    }

    private String place(OwnOffer offer) {
        String site = offer.day().siteName();
        String place = offer.day().plan().place();
        return site == null ? place : getTranslation("delivery.days.at", site, place);
    }

    private void book(AssignmentId id, OwnOffer offer) {
        BookingOutcome outcome = bookings.book(id, offer.day().id());
        if (outcome instanceof BookingOutcome.Booked(var booking, int seat)) {
            Notify.done(getTranslation("delivery.own.booked", seat));
        } else {
            Notify.refused(refusal(outcome, offer));
        }
        show(id);
    }

    private String refusal(BookingOutcome why, OwnOffer offer) {
        return getTranslation(
                "delivery.own.not", DayTexts.why(this, why, offer.day().plan().zone()));
    }

    private void giveBack(AssignmentId id) {
        if (bookings.giveBack(id) instanceof MoveOutcome.Cancelled) {
            Notify.done(getTranslation("delivery.own.back.done"));
        } else {
            Notify.refused(getTranslation("delivery.booking.gone"));
        }
        show(id);
    }
}
