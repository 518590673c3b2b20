package org.callworthy.roleplay;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.common.Languages;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;

/**
 * A scenario in a list.
 *
 * @param languages how far its lines are in each
 */
public record ScenarioSummary(
        ScenarioId id,
        String key,
        int number,
        Track track,
        List<Level> levels,
        LocalizedText title,
        ScenarioState state,
        List<LanguageProgress> languages)
        implements Serializable {

    /** @param newest audio of each line that has any */
    static ScenarioSummary of(ScenarioVersion version, Map<LineKey, LineAudio> newest) {
        Scenario scenario = version.scenario();
        return new ScenarioSummary(
                version.id(),
                scenario.key(),
                scenario.number(),
                scenario.track(),
                scenario.levels(),
                scenario.title(),
                version.state(),
                Languages.ALL.stream()
                        .map(language -> progress(scenario, language, newest))
                        .toList());
    }

    private static LanguageProgress progress(Scenario scenario, Locale language, Map<LineKey, LineAudio> newest) {
        List<LineAudio> there = newest.values().stream()
                .filter(line -> line.line().language().equals(language))
                .toList();
        return new LanguageProgress(
                language,
                scenario.steps().size(),
                (int) there.stream().filter(LineAudio::approved).count(),
                there.stream()
                        .filter(line -> line.origin() == LineOrigin.SYNTHESISED)
                        .map(LineAudio::voice)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
