package org.callworthy.roleplay;

import java.util.List;

/** What may come of publishing a scenario. */
public sealed interface PublishOutcome {

    /** Now, or before. */
    record Published(ScenarioId id) implements PublishOutcome {}

    record NotReady(List<Shortfall> shortfalls) implements PublishOutcome {}

    /** A newer version has been published: an old one does not come back. */
    record Outdated() implements PublishOutcome {}

    record Shortfall(LineKey line, Lacks lacks) {}

    enum Lacks {
        AUDIO,
        APPROVAL
    }
}
