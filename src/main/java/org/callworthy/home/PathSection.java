package org.callworthy.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.callworthy.certification.CaseState;
import org.callworthy.certification.LevelStanding;
import org.callworthy.certification.LevelStanding.Ahead;
import org.callworthy.certification.LevelStanding.Held;
import org.callworthy.certification.LevelStanding.InPreparation;
import org.callworthy.certification.LevelStanding.Part;
import org.callworthy.certification.LevelStanding.UnderWay;
import org.callworthy.certification.LevelStep;
import org.callworthy.certification.Retake;
import org.callworthy.certification.Status;
import org.callworthy.certification.TrackPath;
import org.callworthy.common.ui.Formats;
import org.callworthy.delivery.Appointment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentState;
import org.callworthy.delivery.ui.AppointmentCard;

/** A track: what comes next, then the ladder of its levels. */
class PathSection extends Section {

    private final Instant now;

    PathSection(TrackPath path, Map<AssignmentId, Appointment> appointments, Instant now) {
        this.now = now;
        addClassName("home-path");
        add(new H2(path.title().in(getLocale())));
        NextSteps.of(path, now).ifPresent(step -> {
            add(new NextStepCard(step));
            again(step).ifPresent(this::add);
            step.part()
                    .map(part -> appointments.get(part.assignment().id()))
                    .ifPresent(on -> add(new AppointmentCard(on, step instanceof NextStep.Sit)));
        });
        OrderedList ladder = new OrderedList();
        ladder.addClassName("home-ladder");
        path.steps().forEach(step -> ladder.add(rung(step)));
        add(ladder);
    }

    /** Another attempt can be sat on an exam day of the candidate's own choice; a seat that they have can be given back. */
    private Optional<Anchor> again(NextStep step) {
        return step.part()
                .map(Part::assignment)
                .filter(assignment -> assignment.attemptNo() > 1 && assignment.state() == AssignmentState.WAITING)
                .filter(assignment -> !(step instanceof NextStep.Missed))
                .flatMap(Doors::bookSeat)
                .map(way -> new Anchor(way, getTranslation("home.book-seat.again")));
    }

    private ListItem rung(LevelStep step) {
        Span name =
                new Span(getTranslation("home.level", step.level(), step.title().in(getLocale())));
        name.addClassName("home-level");
        Span state = new Span(state(step.standing()));
        state.addClassNames("home-state", tone(step.standing()));
        ListItem rung = new ListItem(marker(step.standing()), name, state);
        rung.addClassNames("home-rung", tone(step.standing()));
        if (step.standing() instanceof UnderWay underWay) {
            UnorderedList parts = new UnorderedList();
            underWay.parts().forEach(part -> parts.add(part(part)));
            rung.add(parts);
        } else {
            Paragraph about = new Paragraph(step.description().in(getLocale()));
            about.addClassName("home-about");
            rung.add(about);
        }
        Div records = records(step);
        if (records.getChildren().findAny().isPresent()) {
            rung.add(records);
        }
        return rung;
    }

    /** Ways to what was decided on a level, whatever comes next. */
    private Div records(LevelStep step) {
        Div records = new Div();
        records.addClassName("home-records");
        switch (step.standing()) {
            case Held held -> {
                Doors.result(held.caseId()).ifPresent(way -> records.add(record(way, "home.see-result", step)));
                if (held.status() == Status.VALID) {
                    String way = Doors.certificate(held.certification());
                    records.add(record(way, "home.download", step));
                }
            }
            case Ahead ahead ->
                Optional.ofNullable(ahead.failed())
                        .flatMap(failed -> Doors.result(failed.caseId()))
                        .ifPresent(way -> records.add(record(way, "home.see-result", step)));
            case UnderWay underWay
            when underWay.state() == CaseState.CONDITIONAL ->
                Doors.result(underWay.caseId()).ifPresent(way -> records.add(record(way, "home.see-result", step)));
            case UnderWay underWay -> {}
            case InPreparation preparing -> {}
        }
        return records;
    }

    private Anchor record(String way, String key, LevelStep step) {
        String text = getTranslation(key);
        Anchor link = new Anchor(way, text);
        link.setAriaLabel(text + ": " + step.title().in(getLocale()));
        if (key.equals("home.download")) {
            link.setRouterIgnore(true);
        }
        return link;
    }

    /** The same as the state in words, as a shape on the ladder. */
    private static Span marker(LevelStanding standing) {
        Span marker = new Span();
        marker.addClassName("home-marker");
        marker.getElement().setAttribute("aria-hidden", "true");
        switch (standing) {
            case Held held ->
                marker.add(new Icon(held.status() == Status.VALID ? VaadinIcon.CHECK : VaadinIcon.EXCLAMATION));
            case UnderWay underWay -> marker.addClassName("now");
            case InPreparation preparing -> {}
            case Ahead ahead -> {}
        }
        return marker;
    }

    private String state(LevelStanding standing) {
        return switch (standing) {
            case InPreparation preparing -> getTranslation("home.state.preparing");
            case Ahead ahead -> ahead(ahead);
            case UnderWay underWay -> getTranslation("home.state." + underWay.state());
            case Held held -> getTranslation("home.state.held." + held.status(), Formats.date(held.until()));
        };
    }

    private String ahead(Ahead ahead) {
        if (!ahead.missing().isEmpty()) {
            return getTranslation("home.state.ahead");
        }
        String key = ahead.failed() == null ? "home.state.ended." : "home.state.failed.";
        return switch (ahead.again()) {
            case Retake.Now now -> getTranslation("home.state.ready");
            case Retake.From(Instant at) -> getTranslation(key + "again", Formats.dateTime(at));
            case Retake.UsedUp used -> getTranslation(key + "used-up");
        };
    }

    private static String tone(LevelStanding standing) {
        return switch (standing) {
            case Held held -> held.status() == Status.VALID ? "good" : "bad";
            case UnderWay underWay -> "warn";
            case InPreparation preparing -> "soft";
            case Ahead ahead -> "soft";
        };
    }

    /** Whoever would rather begin with another part than the one that is offered finds the way here. */
    private ListItem part(Part part) {
        boolean missed = part.assignment().state() == AssignmentState.WAITING
                && now.isAfter(part.assignment().closesAt());
        String state = getTranslation(
                "home.part." + (missed ? "MISSED" : part.assignment().state()));
        String text = getTranslation("home.part", part.title().in(getLocale()), state);
        boolean handedIn = part.assignment().state() == AssignmentState.CLOSED;
        ListItem item = Doors.sit(part.assignment())
                .filter(address -> !handedIn)
                .map(address -> new ListItem(new Anchor(address, text)))
                .orElseGet(() -> new ListItem(text));
        item.addClassName(handedIn ? "done" : missed ? "missed" : "open");
        return item;
    }
}
