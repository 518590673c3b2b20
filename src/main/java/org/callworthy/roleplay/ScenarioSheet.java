package org.callworthy.roleplay;

import java.util.List;
import org.callworthy.roleplay.PublishOutcome.Shortfall;

/**
 * All that an author works with on one scenario.
 *
 * @param lines in the order of the script, by language
 * @param shortfalls what it lacks to be published
 */
public record ScenarioSheet(ScenarioVersion version, List<Line> lines, List<Shortfall> shortfalls) {}
