package org.callworthy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.callworthy.common.yaml.Finding;
import org.callworthy.roleplay.Line;
import org.callworthy.roleplay.LineAudio;
import org.callworthy.roleplay.PublishOutcome;
import org.callworthy.roleplay.ScenarioLines;
import org.callworthy.roleplay.ScenarioSummary;
import org.callworthy.roleplay.Scenarios;

/** The author's part: the content is brought in, each line is listened to and approved, and the scenarios are published. */
@OnlyInDemo
class Studio {

    private final ContentImport content;
    private final Scenarios scenarios;
    private final ScenarioLines lines;

    Studio(ContentImport content, Scenarios scenarios, ScenarioLines lines) {
        this.content = content;
        this.scenarios = scenarios;
        this.lines = lines;
    }

    void publishAll() {
        List<Finding> refused = importContent();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("The shipped content is refused: " + refused);
        }
        for (ScenarioSummary scenario : scenarios.all()) {
            lines.of(scenario.id()).forEach(this::approve);
            if (!(scenarios.publish(scenario.id()) instanceof PublishOutcome.Published)) {
                Progress.say("The role-play " + scenario.key() + " has lines without a voice and is not published.");
            }
        }
    }

    private void approve(Line line) {
        LineAudio audio = line.audio();
        if (audio != null) {
            lines.approve(audio.id());
        }
    }

    private List<Finding> importContent() {
        try {
            return content.importAll();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped content cannot be read", e);
        }
    }
}
