package org.callworthy.rating;

import java.util.List;
import java.util.Optional;
import org.callworthy.rating.CallMoment.Kind;
import org.callworthy.roleplay.RatedView;
import org.callworthy.roleplay.Scenario;
import org.callworthy.roleplay.Step;
import org.callworthy.roleplay.TimelineEntry;

/** Tells the course of a call in the words of its scenario, in the language that was spoken. */
final class CallCourse {

    private final RatedView performance;
    private final Scenario scenario;

    CallCourse(RatedView performance, Scenario scenario) {
        this.performance = performance;
        this.scenario = scenario;
    }

    List<CallMoment> moments() {
        return performance.timeline().stream()
                .flatMap(entry -> moment(entry).stream())
                .toList();
    }

    private Optional<CallMoment> moment(TimelineEntry entry) {
        return switch (entry.kind()) {
            case LINE_STARTED ->
                step(entry)
                        .map(step -> new CallMoment(
                                Kind.LINE,
                                entry.atMillis(),
                                step.moodId(),
                                step.say().in(performance.language())));
            case ACTION -> label(entry).map(label -> new CallMoment(Kind.ACTION, entry.atMillis(), null, label));
            case MICROPHONE_LOST, OFFLINE, RESUMED ->
                Optional.of(new CallMoment(Kind.INTERRUPTION, entry.atMillis(), null, ""));
            case CALL_ENDED -> Optional.of(new CallMoment(Kind.END, entry.atMillis(), null, ""));
            case MICROPHONE_CHECKED,
                    CALL_STARTED,
                    SEGMENT_STARTED,
                    LINE_ENDED,
                    CAPTION_SHOWN,
                    ANSWER_STARTED,
                    ANSWER_ENDED,
                    CARD_OPENED,
                    NOTE,
                    SILENT,
                    FOCUS_LOST,
                    FOCUS_BACK,
                    ONLINE -> Optional.empty();
        };
    }

    private Optional<Step> step(TimelineEntry entry) {
        return Optional.ofNullable(entry.step()).flatMap(scenario::step);
    }

    /** The detail of an action is the id of the button. */
    private Optional<String> label(TimelineEntry entry) {
        return step(entry).stream()
                .flatMap(step -> step.actions().stream())
                .filter(action -> action.id().equals(entry.detail()))
                .map(action -> action.label().in(performance.language()))
                .findFirst();
    }
}
