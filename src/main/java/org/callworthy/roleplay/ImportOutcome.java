package org.callworthy.roleplay;

import java.util.List;
import org.callworthy.common.yaml.Finding;

/** What may come of importing a scenario. */
public sealed interface ImportOutcome {

    /** @param voiceless lines that nobody here can speak: they need an uploaded recording */
    record Imported(ScenarioId id, List<LineKey> voiceless) implements ImportOutcome {}

    /** The same text was imported before; lines that had no audio may have some now. */
    record AlreadyThere(ScenarioId id, List<LineKey> voiceless) implements ImportOutcome {}

    /** Nothing was imported. */
    record Refused(List<Finding> findings) implements ImportOutcome {}
}
