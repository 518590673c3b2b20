package org.callworthy.roleplay;

import org.callworthy.scheme.RubricId;

/** A scenario as imported. Its text never changes; a changed one has the next number. */
public record ScenarioVersion(ScenarioId id, Scenario scenario, RubricId rubric, ScenarioState state) {}
