package org.callworthy.bank;

import java.util.Optional;
import java.util.OptionalInt;
import org.callworthy.common.LocalizedText;

/**
 * What can be chosen, judged, ordered or matched.
 *
 * @param key whether it is right to choose it
 * @param expert how fitting experts find the reaction, from 1 (harmful) to 5 (ideal); in situational judgement only
 * @param match the target that belongs to it; in matching only
 * @param why why it is wrong
 */
public record Option(
        String id,
        LocalizedText text,
        boolean key,
        OptionalInt expert,
        Optional<String> match,
        Optional<LocalizedText> why) {

    public static Option choice(String id, LocalizedText text, boolean key, Optional<LocalizedText> why) {
        return new Option(id, text, key, OptionalInt.empty(), Optional.empty(), why);
    }

    public static Option reaction(String id, LocalizedText text, int expert) {
        return new Option(id, text, false, OptionalInt.of(expert), Optional.empty(), Optional.empty());
    }

    /** To be ordered, or a target. */
    public static Option plain(String id, LocalizedText text) {
        return choice(id, text, false, Optional.empty());
    }

    public static Option matched(String id, LocalizedText text, String target) {
        return new Option(id, text, false, OptionalInt.empty(), Optional.of(target), Optional.empty());
    }

    Asked.Choice shown() {
        return new Asked.Choice(id, text);
    }

    static java.util.List<Asked.Choice> shown(java.util.List<Option> options) {
        return options.stream().map(Option::shown).toList();
    }

    static java.util.List<String> ids(java.util.List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
