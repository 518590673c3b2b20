package org.callworthy.bank;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.callworthy.scheme.Difficulty;

/** Which items of a bank are wanted; what is empty does not matter. @param words all of which stand somewhere in the item */
public record ItemFilter(
        String bank,
        String words,
        Optional<ItemState> state,
        Optional<ItemType> type,
        Optional<String> competency,
        Optional<Difficulty> difficulty,
        Optional<CognitiveLevel> cognitive,
        Optional<String> endorsement,
        Optional<Written> written) {

    /** @param complete whether all texts are wanted in the language, or one of them is to be missing */
    public record Written(Locale language, boolean complete) implements Serializable {}

    public static ItemFilter all(String bank) {
        return new ItemFilter(
                bank,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
