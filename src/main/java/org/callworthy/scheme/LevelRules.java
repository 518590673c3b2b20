package org.callworthy.scheme;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;

/** What a level of a track asks for. */
public record LevelRules(
        Level level,
        LocalizedText title,
        LevelState state,
        LocalizedText description,
        int validityMonths,
        Prerequisites prerequisites,
        List<Component> components,
        Cuts cuts) {

    public LevelRules {
        components = List.copyOf(components);
    }

    public boolean isOpen() {
        return state == LevelState.OPEN;
    }

    public Optional<Component> component(String id) {
        return components.stream()
                .filter(component -> component.id().equals(id))
                .findFirst();
    }
}
