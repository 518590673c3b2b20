package org.callworthy.scheme;

import java.util.List;
import org.callworthy.common.LocalizedText;

/** A recorded and rated role-play of one of the scenarios. */
public record RolePlayComponent(
        String id, LocalizedText title, int weight, int attempts, int waitingDays, int minutes, List<String> scenarios)
        implements Component {

    public RolePlayComponent {
        scenarios = List.copyOf(scenarios);
    }
}
