package org.callworthy.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.callworthy.account.PersonId;
import org.callworthy.common.ui.Notify;
import org.callworthy.delivery.Acted;
import org.callworthy.delivery.AttemptId;
import org.callworthy.delivery.BoardRow;
import org.callworthy.delivery.BoardSeat;
import org.callworthy.delivery.CheckIns;
import org.callworthy.delivery.ClockOutcome;
import org.callworthy.delivery.ClockOutcome.Changed;
import org.callworthy.delivery.ClockOutcome.Nothing;
import org.callworthy.delivery.ClockOutcome.Refused;
import org.callworthy.delivery.ClockOutcome.Why;
import org.callworthy.delivery.Invigilation;
import org.callworthy.delivery.Outage;
import org.callworthy.delivery.OutageId;
import org.callworthy.delivery.Outages;
import org.callworthy.delivery.Reason;
import org.jspecify.annotations.Nullable;

/** What can be done from the board: asks for the reason, does it, and says what came of it. */
class BoardActs implements Serializable {

    private final transient Invigilation invigilation;
    private final transient Outages outages;
    private final transient CheckIns checkIns;
    private final @Nullable PersonId oneself;
    private final Component screen;
    private final SerializableRunnable done;

    BoardActs(
            Invigilation invigilation,
            Outages outages,
            CheckIns checkIns,
            @Nullable PersonId oneself,
            Component screen,
            SerializableRunnable done) {
        this.invigilation = invigilation;
        this.outages = outages;
        this.checkIns = checkIns;
        this.oneself = oneself;
        this.screen = screen;
        this.done = done;
    }

    /** On one’s own exam somebody else acts. */
    boolean isOwn(BoardRow row) {
        return row.person().equals(oneself);
    }

    void checkIn(BoardRow row) {
        BoardSeat seat = Objects.requireNonNull(row.seat());
        new CheckInDialog(checkIns, seat.booking(), row.name(), seat.remote(), done).open();
    }

    void otherComputer(BoardRow row) {
        BoardSeat seat = Objects.requireNonNull(row.seat());
        new SeatDialog(checkIns, seat.day(), seat.booking(), row.name(), seat.remote(), done).open();
    }

    void pause(BoardRow row) {
        new ActDialog(
                        text("delivery.pause.title", row.name()),
                        text("delivery.pause.about"),
                        text("delivery.pause"),
                        false,
                        (reason, none) -> tell(invigilation.pause(attempt(row), reason), "delivery.pause.done", row))
                .open();
    }

    void resume(BoardRow row) {
        tell(invigilation.resume(attempt(row)), "delivery.resume.done", row);
    }

    /** What an invigilator ended on purpose goes on only by an act on it alone. */
    void extend(Collection<BoardRow> rows) {
        List<BoardRow> begun =
                rows.stream().filter(row -> row.attempt() != null).toList();
        List<BoardRow> meant = begun.size() == 1
                ? begun
                : begun.stream().filter(row -> !row.isEndedByInvigilator()).toList();
        String leftOut = text("delivery.extend.ended", begun.size() - meant.size());
        if (meant.isEmpty()) {
            Notify.refused(leftOut);
            return;
        }
        long act = invigilation.newAct();
        boolean evenEnded = meant.getFirst().isEndedByInvigilator();
        String title = meant.size() == 1
                ? text("delivery.extend.title.one", meant.getFirst().name())
                : text("delivery.extend.title", meant.size());
        ActDialog dialog = new ActDialog(
                title,
                text("delivery.extend.about"),
                text("delivery.extend"),
                true,
                (reason, minutes) -> tell(invigilation.extend(
                        meant.stream().map(BoardActs::attempt).toList(), minutes, reason, act, evenEnded)));
        if (meant.size() < begun.size()) {
            dialog.ask(new Paragraph(leftOut));
        }
        dialog.open();
    }

    /** @param closed by the clock; they are meant only if the invigilator says so */
    void extendAll(List<BoardRow> open, List<BoardRow> closed) {
        if (open.isEmpty() && closed.isEmpty()) {
            Notify.refused(text("delivery.extend.all.none"));
            return;
        }
        long act = invigilation.newAct();
        Checkbox also = new Checkbox(text("delivery.extend.all.closed", closed.size()));
        also.setVisible(!closed.isEmpty());
        ActDialog dialog = new ActDialog(
                text("delivery.extend.all.title", open.size()),
                text("delivery.extend.all.about"),
                text("delivery.extend"),
                true,
                (reason, minutes) -> tell(invigilation.extend(
                        meant(open, closed, also.getValue())
                                .map(BoardActs::attempt)
                                .toList(),
                        minutes,
                        reason,
                        act,
                        false)));
        also.addValueChangeListener(change -> dialog.setHeaderTitle(text(
                "delivery.extend.all.title",
                meant(open, closed, change.getValue()).count())));
        dialog.ask(also);
        dialog.open();
    }

    private static Stream<BoardRow> meant(List<BoardRow> open, List<BoardRow> closed, boolean closedToo) {
        return closedToo ? Stream.concat(open.stream(), closed.stream()) : open.stream();
    }

    void end(BoardRow row) {
        new ActDialog(
                        text("delivery.end.title", row.name()),
                        text("delivery.end.about"),
                        text("delivery.end"),
                        false,
                        (reason, none) -> {
                            boolean ended = invigilation.end(attempt(row), reason);
                            if (ended) {
                                Notify.done(text("delivery.end.done", row.name()));
                            } else {
                                Notify.refused(text("delivery.why.CLOSED"));
                            }
                            done.run();
                        })
                .open();
    }

    void credit(Outage outage) {
        new ActDialog(
                        text("delivery.outage.title"),
                        text("delivery.outage.about"),
                        text("delivery.outage.credit"),
                        false,
                        (reason, none) -> credit(outage.id(), reason))
                .open();
    }

    void credit(OutageId outage, Reason reason) {
        tell(outages.credit(outage, reason));
    }

    String why(Why why) {
        return text("delivery.why." + why.name());
    }

    private void tell(ClockOutcome outcome, String key, BoardRow row) {
        switch (outcome) {
            case Changed changed -> Notify.done(text(key, row.name()));
            case Nothing nothing -> Notify.done(text("delivery.nothing"));
            case Refused(Why why) -> Notify.refused(why(why));
        }
        done.run();
    }

    private void tell(Acted acted) {
        Notify.done(text("delivery.acted", acted.changed(), acted.reopened()));
        if (!acted.refused().isEmpty()) {
            Notify.refused(acted.refused().stream()
                    .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .map(entry -> text("delivery.acted.refused", entry.getValue(), why(entry.getKey())))
                    .collect(Collectors.joining(" ")));
        }
        done.run();
    }

    private static AttemptId attempt(BoardRow row) {
        return Objects.requireNonNull(row.attempt());
    }

    private String text(String key, Object... args) {
        return screen.getTranslation(key, args);
    }
}
