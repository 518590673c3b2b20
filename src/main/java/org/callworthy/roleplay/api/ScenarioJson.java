package org.callworthy.roleplay.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.common.LocalizedText;
import org.callworthy.roleplay.DesktopCard;
import org.callworthy.roleplay.LineAudio;
import org.callworthy.roleplay.PerformanceView;
import org.callworthy.roleplay.Scenario;
import org.callworthy.roleplay.Step;
import org.callworthy.roleplay.StepAction;

/** The script of a call in one language, with the addresses of the caller's lines. */
record ScenarioJson(
        String id,
        int version,
        String title,
        String setting,
        String alias,
        Caller caller,
        List<Card> desktop,
        String first,
        List<Line> steps) {

    record Caller(String name, String role) {}

    record Card(String id, String title, List<Row> rows) {}

    record Row(String label, String text) {}

    record Line(
            String id,
            String mood,
            String say,
            int answerSeconds,
            List<Action> actions,
            String next,
            String audio,
            int milliseconds) {}

    record Action(String id, String label, String next) {}

    /** Once the call is over its script is not shown any more. */
    static ScenarioJson of(PerformanceView view) {
        Scenario scenario = view.scenario().scenario();
        Locale language = view.attempt().language();
        boolean over = view.attempt().closed();
        return new ScenarioJson(
                scenario.key(),
                scenario.number(),
                scenario.title().in(language),
                over ? "" : scenario.setting().in(language),
                scenario.alias().in(language),
                new Caller(
                        scenario.caller().name().in(language),
                        scenario.caller().role().in(language)),
                over
                        ? List.of()
                        : scenario.desktop().stream()
                                .map(card -> card(card, language))
                                .toList(),
                scenario.steps().getFirst().id(),
                over ? List.of() : lines(view, scenario, language));
    }

    private static List<Line> lines(PerformanceView view, Scenario scenario, Locale language) {
        String address = "/api/v1/performances/" + view.id() + "/lines/";
        Map<String, LineAudio> sound = view.lines();
        return scenario.steps().stream()
                .map(step -> line(step, language, address, sound.get(step.id())))
                .toList();
    }

    private static Line line(
            Step step, Locale language, String address, @org.jspecify.annotations.Nullable LineAudio sound) {
        return new Line(
                step.id(),
                step.mood().id(),
                step.say().in(language),
                step.answerSeconds(),
                step.actions().stream().map(action -> action(action, language)).toList(),
                step.next(),
                address + step.id(),
                sound == null ? 0 : sound.milliseconds());
    }

    private static Action action(StepAction action, Locale language) {
        return new Action(action.id(), action.label().in(language), action.next());
    }

    private static Card card(DesktopCard card, Locale language) {
        return new Card(
                card.id(),
                card.title().in(language),
                card.rows().stream()
                        .map(row -> new Row(text(row.label(), language), text(row.text(), language)))
                        .toList());
    }

    private static String text(LocalizedText text, Locale language) {
        return text.in(language);
    }
}
