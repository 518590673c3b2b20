package org.callworthy.roleplay;

import org.callworthy.common.Level;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Fields;
import org.callworthy.scheme.RubricReader;
import org.callworthy.speech.CallerVoice;
import org.callworthy.speech.Mood;

/** Reads a scenario from its tree. */
final class ScenarioReader {

    private ScenarioReader() {}

    static Scenario scenario(Fields fields) {
        return new Scenario(
                fields.string("scenario"),
                fields.integer("version"),
                fields.choice("track", Track.values(), Track::key),
                fields.list("levels", level -> level.choice(Level.values(), Level::name)),
                fields.text("title"),
                fields.text("setting"),
                fields.text("alias"),
                caller(fields.at("caller")),
                fields.list("desktop", ScenarioReader::card),
                fields.list("steps", ScenarioReader::step),
                RubricReader.rubric(fields.at("rubric")));
    }

    private static Caller caller(Fields fields) {
        return new Caller(
                fields.text("name"),
                fields.text("role"),
                fields.choice("voice", CallerVoice.values(), CallerVoice::id));
    }

    private static DesktopCard card(Fields fields) {
        return new DesktopCard(
                fields.string("id"),
                fields.text("title"),
                fields.list("rows", row -> new DesktopCard.Row(row.text("label"), row.text("text"))));
    }

    private static Step step(Fields fields) {
        return new Step(
                fields.string("id"),
                fields.choice("mood", Mood.values(), Mood::id),
                fields.text("say"),
                fields.integer("answer-seconds"),
                fields.list("actions", ScenarioReader::action),
                fields.string("next"));
    }

    private static StepAction action(Fields fields) {
        return new StepAction(fields.string("id"), fields.text("label"), fields.string("next"));
    }
}
