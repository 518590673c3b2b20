package org.callworthy.bank;

import java.util.Optional;
import org.callworthy.scheme.Difficulty;

/** Which items of a bank are wanted; what is empty does not matter. @param words all of which stand somewhere in the item */
public record ItemFilter(
        String bank,
        String words,
        Optional<ItemState> state,
        Optional<ItemType> type,
        Optional<String> competency,
        Optional<Difficulty> difficulty) {

    public static ItemFilter all(String bank) {
        return new ItemFilter(bank, "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
