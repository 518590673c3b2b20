package org.callworthy.bank;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Difficulty;

/**
 * An item as written.
 *
 * @param seconds the time that answering is expected to take
 * @param material the key of the material that it rests on
 * @param rationale why the key is the key
 */
public record ItemText(
        String key,
        int number,
        ItemType type,
        String competency,
        Difficulty difficulty,
        int seconds,
        Optional<String> material,
        LocalizedText stem,
        List<Option> options,
        LocalizedText rationale) {

    public ItemText {
        options = List.copyOf(options);
    }
}
