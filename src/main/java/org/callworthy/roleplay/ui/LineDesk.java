package org.callworthy.roleplay.ui;

import org.callworthy.roleplay.LineMeasures;
import org.callworthy.roleplay.ScenarioLines;
import org.callworthy.roleplay.Scenarios;
import org.springframework.stereotype.Component;

/** The services that the parts of a scenario's screen share. */
@Component
record LineDesk(Scenarios scenarios, ScenarioLines lines, LineMeasures measures) {}
