package org.callworthy.exam.assembly;

import java.util.Optional;

/**
 * So many items of a kind; what is empty does not matter.
 *
 * @param type an item type's key; items that people rate are taken only where it names theirs
 */
public record Cell(
        String competency,
        Optional<String> difficulty,
        Optional<String> type,
        Optional<String> endorsement,
        int items) {

    boolean takes(Candidate item) {
        return item.competency().equals(competency)
                && difficulty.map(item.difficulty()::equals).orElse(true)
                && type.map(item.type()::equals).orElse(!item.type().equals("essay"))
                && endorsement.map(item.endorsements()::contains).orElse(true);
    }
}
