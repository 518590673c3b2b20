package org.callworthy.scheme;

import java.util.Optional;

/**
 * So many items of a competency.
 *
 * @param difficulty any if empty
 */
public record BlueprintCell(String competency, Optional<Difficulty> difficulty, int items) {

    public boolean takes(String itemCompetency, Difficulty itemDifficulty) {
        return competency.equals(itemCompetency)
                && difficulty.map(itemDifficulty::equals).orElse(true);
    }
}
