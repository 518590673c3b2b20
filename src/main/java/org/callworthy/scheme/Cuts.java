package org.callworthy.scheme;

import java.util.Map;

/** The cuts of a level: overall, by component id, by competency id. */
public record Cuts(Cut overall, Map<String, Cut> components, Map<String, Cut> competencies) {

    public Cuts {
        components = Map.copyOf(components);
        competencies = Map.copyOf(competencies);
    }
}
