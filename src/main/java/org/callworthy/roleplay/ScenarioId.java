package org.callworthy.roleplay;

import java.io.Serializable;
import org.callworthy.common.Ids;

public record ScenarioId(long value) implements Serializable {

    public static ScenarioId parse(String text) {
        return new ScenarioId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return Ids.text(value);
    }
}
