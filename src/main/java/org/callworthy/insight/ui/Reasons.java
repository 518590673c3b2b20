package org.callworthy.insight.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.callworthy.certification.OpenOutcome;
import org.callworthy.certification.Prerequisite;
import org.callworthy.certification.WindowOutcome;
import org.callworthy.common.ui.Formats;

/** What came of an act, and why not, in words. */
final class Reasons {

    private Reasons() {}

    static String text(Component reader, OpenOutcome outcome) {
        return switch (outcome) {
            case OpenOutcome.Opened opened -> reader.getTranslation("insight.open.done");
            case OpenOutcome.LevelNotOpen not -> reader.getTranslation("insight.open.not-open");
            case OpenOutcome.AlreadyOpen open -> reader.getTranslation("insight.open.already-open");
            case OpenOutcome.AlreadyHeld held ->
                reader.getTranslation("insight.open.already-held", Formats.date(held.until()));
            case OpenOutcome.PrerequisitesMissing missing ->
                String.join(
                        reader.getTranslation("insight.comma"),
                        missing.missing().stream()
                                .map(each -> text(reader, each))
                                .toList());
            case OpenOutcome.NoAttemptLeft none -> reader.getTranslation("insight.open.no-attempt", none.attempts());
            case OpenOutcome.Waiting waiting ->
                reader.getTranslation("insight.open.waiting", Formats.dateTime(waiting.from()));
            case OpenOutcome.OutOfReach out -> reader.getTranslation("insight.out-of-reach");
            case OpenOutcome.Disabled disabled -> reader.getTranslation("insight.open.disabled");
        };
    }

    static String text(Component reader, WindowOutcome outcome) {
        return switch (outcome) {
            case WindowOutcome.Given given ->
                reader.getTranslation("insight.window.given", Formats.dateTime(given.opensAt()));
            case WindowOutcome.NotWaiting not -> reader.getTranslation("insight.window.not-waiting");
            case WindowOutcome.Booked booked ->
                reader.getTranslation("insight.window.booked", booked.day(), Formats.dateTime(booked.opensAt()));
            case WindowOutcome.CaseOver over -> reader.getTranslation("insight.window.case-over");
            case WindowOutcome.TooEarly early -> reader.getTranslation("insight.window.too-early");
            case WindowOutcome.AfterDue(LocalDate dueOn) ->
                reader.getTranslation("insight.window.after-due", Formats.date(dueOn));
            case WindowOutcome.OutOfReach out -> reader.getTranslation("insight.out-of-reach");
        };
    }

    private static String text(Component reader, Prerequisite missing) {
        return switch (missing) {
            case Prerequisite.LowerLevel lower ->
                reader.getTranslation("insight.needs.level", reader.getTranslation("insight.level." + lower.level()));
            case Prerequisite.Service service ->
                reader.getTranslation("insight.needs.service", service.months(), service.needed());
            case Prerequisite.Training training ->
                reader.getTranslation("insight.needs.training", training.hours(), training.needed());
        };
    }
}
