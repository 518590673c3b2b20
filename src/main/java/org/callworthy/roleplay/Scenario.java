package org.callworthy.roleplay;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.scheme.RubricText;

/**
 * A scripted role-play as written. Its first step opens the call.
 *
 * @param setting what the candidate reads before the call (Markdown)
 * @param alias the name that the candidate uses: their own would tell the raters who they are
 */
public record Scenario(
        String key,
        int number,
        Track track,
        List<Level> levels,
        LocalizedText title,
        LocalizedText setting,
        LocalizedText alias,
        Caller caller,
        List<DesktopCard> desktop,
        List<Step> steps,
        RubricText rubric) {

    public Scenario {
        levels = List.copyOf(levels);
        desktop = List.copyOf(desktop);
        steps = List.copyOf(steps);
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
