package org.callworthy.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.function.Supplier;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.callworthy.delivery.BookingOutcome.Booked;
import org.callworthy.delivery.Bookings;
import org.callworthy.delivery.Candidates;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.ExamDays;
import org.callworthy.delivery.PlannedDays;
import org.callworthy.delivery.Reason;
import org.callworthy.notice.Event;
import org.callworthy.notice.Notice;
import org.callworthy.notice.Notices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Candidates.class, PlannedDays.class})
class MessagesViewTest extends ViewTest {

    @Autowired
    Candidates candidates;

    @Autowired
    PlannedDays planned;

    @Autowired
    ExamDays days;

    @Autowired
    Bookings bookings;

    @Autowired
    Notices notices;

    @Test
    void bookingChangeAndCancellationAreToldInTheReadersLanguageWithAFileEach() {
        PersonId agent = hire("told", Role.AGENT);
        candidates.exam(agent);
        ExamDay day = planned.inDays(30, 2);
        Booked booked = planned.book(day, agent);
        system(() ->
                days.change(day.id(), day.version(), planned.shifted(day.plan(), java.time.Duration.ofHours(1), 2)));
        ExamDay other = planned.inDays(31, 2);
        system(() -> bookings.move(booked.booking(), other.id()));
        system(() -> bookings.cancel(booked.booking(), new Reason("power cut")));

        List<Notice> told = notices.of(agent);
        assertThat(told)
                .extracting(Notice::template)
                .containsExactly(
                        "delivery.notice.cancelled",
                        "delivery.notice.changed",
                        "delivery.notice.changed",
                        "delivery.notice.booked");
        assertThat(told)
                .extracting(notice -> notice.eventIfAny().orElseThrow().uid())
                .containsOnly("booking-" + booked.booking() + "@callworthy");
        assertThat(told)
                .extracting(notice -> notice.eventIfAny().orElseThrow())
                .extracting(Event::sequence, Event::cancelled)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, true),
                        org.assertj.core.groups.Tuple.tuple(2, false),
                        org.assertj.core.groups.Tuple.tuple(1, false),
                        org.assertj.core.groups.Tuple.tuple(0, false));

        signIn(agent);
        MessagesView view = navigate(MessagesView.class);
        assertThat(textOf(view)).contains("Cancelled: Agents I", "power cut", "You have a seat: Agents I", "seat 1");
        assertThat(find(Anchor.class, view).all())
                .filteredOn(link -> link.getText().contains(".ics"))
                .hasSize(4);
        read(Languages.CHINESE);
        assertThat(textOf(navigate(MessagesView.class))).contains("您有座位了");
    }

    @Test
    void whatIsReadIsNotNewAnyMoreAndTheBellKnows() {
        PersonId agent = hire("reader", Role.AGENT);
        candidates.exam(agent);
        system(() -> bookings.book(planned.inDays(32, 1).id(), agent));
        signIn(agent);
        assertThat(textOf(new Bell(notices))).isEqualTo("1");
        MessagesView view = navigate(MessagesView.class);
        test(find(Button.class, view).withText("Mark as read").single()).click();
        assertThat(find(Button.class, view).withText("Mark as read").all()).isEmpty();
        assertThat(notices.unread()).isZero();
        assertThat(new Bell(notices).getAriaLabel()).contains("Messages: nothing new");
    }

    @Test
    void anEmptyInboxSaysWhatComesHere() {
        signIn(Role.TRAINER);
        assertThat(textOf(navigate(MessagesView.class))).contains("No messages yet");
    }

    private static <T> T system(Supplier<T> work) {
        return ActAs.system(work);
    }
}
