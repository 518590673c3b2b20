package org.callworthy.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Optional;
import org.callworthy.certification.ConditionStage;
import org.callworthy.certification.LevelStanding;
import org.callworthy.certification.LevelStanding.Condition;
import org.callworthy.certification.LevelStanding.Part;
import org.callworthy.certification.LevelStanding.UnderWay;
import org.callworthy.certification.Retake;
import org.callworthy.certification.Status;
import org.callworthy.common.ui.Formats;

/** What to do now, in one sentence and at most one button. */
class NextStepCard extends Div {

    private final String level;

    NextStepCard(NextStep step) {
        addClassName("home-next");
        level = step.level().title().in(getLocale());
        setClassName(
                "held",
                step instanceof NextStep.Certified certified && certified.held().status() == Status.VALID);
        switch (step) {
            case NextStep.Sit sit -> sit(sit);
            case NextStep.Opens opens ->
                say(
                        "opens",
                        title(opens.what()),
                        Formats.dateTime(opens.what().assignment().opensAt()));
            case NextStep.Missed missed -> {
                say("missed", title(missed.what()));
                door(Doors.bookSeat(missed.what().assignment()), "home.book-seat");
            }
            case NextStep.Rated rated -> say("rated", level);
            case NextStep.Decided decided -> say("decided", level);
            case NextStep.Conditions conditions -> {
                say("conditions", level);
                door(Doors.result(conditions.caseId()), "home.see-result");
            }
            case NextStep.Certified certified -> certified(certified);
            case NextStep.Next next -> next(next);
            case NextStep.Preparing preparing -> say("preparing", level);
        }
        if (step.level().standing() instanceof UnderWay on && !on.conditions().isEmpty()) {
            conditions(on, step instanceof NextStep.Conditions);
        }
    }

    /** What else a conditional pass asks for: a resit that waits must not hide evidence that is due. */
    private void conditions(UnderWay on, boolean hasWayToResult) {
        Div conditions = new Div(new Paragraph(getTranslation("home.conditions")));
        conditions.addClassName("home-conditions");
        UnorderedList list = new UnorderedList();
        on.conditions().forEach(each -> list.add(new ListItem(line(each))));
        conditions.add(list);
        if (!hasWayToResult) {
            Doors.result(on.caseId())
                    .ifPresent(way -> conditions.add(new Anchor(way, getTranslation("home.see-result"))));
        }
        add(conditions);
    }

    private String line(Condition condition) {
        String key = "home.condition." + condition.remedy();
        String due = Formats.date(condition.dueOn());
        String about = condition.about().in(getLocale());
        return switch (condition.stage()) {
            case ConditionStage.Waiting waiting -> getTranslation(key, due, about);
            case ConditionStage.Seated(Instant opensAt) ->
                getTranslation(key + ".seated", Formats.dateTime(opensAt), about);
            case ConditionStage.Begun begun -> getTranslation(key + ".begun", due, about);
            case ConditionStage.HandedIn handedIn -> getTranslation(key + ".handed-in", due, about);
            case ConditionStage.Overdue overdue -> getTranslation(key + ".overdue", due, about);
        };
    }

    private void sit(NextStep.Sit sit) {
        Part part = sit.what();
        say(
                sit.again() ? "continue" : "begin",
                title(part),
                Formats.dateTime(part.assignment().closesAt()),
                part.assignment().minutes());
        door(Doors.sit(part.assignment()), "home.sit." + part.assignment().kind() + (sit.again() ? ".again" : ""));
    }

    private void certified(NextStep.Certified certified) {
        say(
                "status." + certified.held().status(),
                level,
                Formats.date(certified.held().until()));
        switch (certified.held().status()) {
            case VALID, NOT_YET -> {
                Anchor download = Doors.button(
                        Doors.certificate(certified.held().certification()), getTranslation("home.download"));
                download.setRouterIgnore(true);
                add(download);
            }
            case EXPIRED, SUSPENDED, WITHDRAWN -> {}
        }
        Doors.result(certified.held().caseId())
                .ifPresent(address -> add(new Anchor(address, getTranslation("home.see-result"))));
    }

    private void next(NextStep.Next next) {
        LevelStanding.Ahead ahead = next.ahead();
        LevelStanding.Failed failed = ahead.failed();
        if (failed != null) {
            say("failed", level, Formats.date(failed.on()));
            add(new Paragraph(again(ahead.again())));
        } else if (!ahead.missing().isEmpty()) {
            say("missing", level);
        } else if (ahead.again() instanceof Retake.Now) {
            say("ask", level);
        } else {
            add(new H3(getTranslation("home.next.again", level)), new Paragraph(again(ahead.again())));
        }
        ahead.missing().forEach(missing -> add(new Paragraph(Prerequisites.text(this, missing))));
        Optional.ofNullable(failed).ifPresent(last -> door(Doors.result(last.caseId()), "home.see-result"));
    }

    private String again(Retake again) {
        return switch (again) {
            case Retake.Now now -> getTranslation("home.again.now");
            case Retake.From(Instant at) -> getTranslation("home.again.from", Formats.dateTime(at));
            case Retake.UsedUp(String component, int attempts) -> getTranslation("home.again.used-up", attempts);
        };
    }

    private void say(String key, Object... arguments) {
        add(new H3(getTranslation("home.next." + key, arguments)));
        add(new Paragraph(getTranslation("home.next." + key + ".more", arguments)));
    }

    private void door(Optional<String> address, String key) {
        address.ifPresent(to -> add(Doors.button(to, getTranslation(key))));
    }

    private String title(Part part) {
        return part.title().in(getLocale());
    }
}
