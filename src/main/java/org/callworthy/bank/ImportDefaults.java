package org.callworthy.bank;

import java.util.Optional;
import org.callworthy.scheme.Difficulty;
import tools.jackson.databind.node.ObjectNode;

/** How items are filed about which their file says nothing. @param seconds 0 for nothing */
public record ImportDefaults(Optional<String> competency, Optional<Difficulty> difficulty, int seconds) {

    public static final ImportDefaults NONE = new ImportDefaults(Optional.empty(), Optional.empty(), 0);

    ObjectNode applied(ObjectNode item) {
        ObjectNode filed = item.deepCopy();
        if (!filed.has("competency")) {
            competency.ifPresent(key -> filed.put("competency", key));
        }
        if (!filed.has("difficulty")) {
            difficulty.ifPresent(level -> filed.put("difficulty", level.key()));
        }
        if (!filed.has("seconds") && seconds > 0) {
            filed.put("seconds", seconds);
        }
        return filed;
    }
}
