package org.callworthy.scheme;

import java.util.Collection;
import java.util.Optional;

/**
 * So many items of a kind; what is empty does not matter.
 *
 * @param type the key of an item type; items that people rate are taken only where it names theirs
 * @param endorsement the industry that the items belong to
 */
public record BlueprintCell(
        String competency,
        Optional<Difficulty> difficulty,
        Optional<String> type,
        Optional<String> endorsement,
        int items) {

    /** The key of the type that people rate. */
    private static final String RATED = "essay";

    public BlueprintCell(String competency, Optional<Difficulty> difficulty, int items) {
        this(competency, difficulty, Optional.empty(), Optional.empty(), items);
    }

    public boolean takes(
            String itemCompetency, Difficulty itemDifficulty, String itemType, Collection<String> itemEndorsements) {
        return competency.equals(itemCompetency)
                && difficulty.map(itemDifficulty::equals).orElse(true)
                && type.map(itemType::equals).orElse(!itemType.equals(RATED))
                && endorsement.map(itemEndorsements::contains).orElse(true);
    }

    /** How much it says about its items beside the competency; cells that say more are harder to fill. */
    public int narrowness() {
        return (int) (difficulty.stream().count()
                + type.stream().count()
                + endorsement.stream().count());
    }

    /** Whether both take the same items. */
    boolean isLike(BlueprintCell other) {
        return competency.equals(other.competency)
                && difficulty.equals(other.difficulty)
                && type.equals(other.type)
                && endorsement.equals(other.endorsement);
    }
}
