package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Difficulty;

/** Items for tests. */
final class TestItems {

    private static final LocalizedText TEXT = LocalizedText.of("Text", "文字");

    private TestItems() {}

    /** Options a, b, c, …, of which those in {@code keys} are right. */
    static ItemVersion choice(ItemType type, int options, String keys) {
        List<Option> made = new ArrayList<>();
        for (char id = 'a'; id < 'a' + options; id++) {
            made.add(new Option(
                    String.valueOf(id), TEXT, keys.indexOf(id) >= 0, OptionalInt.empty(), Optional.of(TEXT)));
        }
        return item(type, made);
    }

    /** Reactions a, b, c, … with these expert values. */
    static ItemVersion judgement(int... experts) {
        List<Option> made = new ArrayList<>();
        for (int i = 0; i < experts.length; i++) {
            String id = String.valueOf((char) ('a' + i));
            made.add(new Option(id, TEXT, false, OptionalInt.of(experts[i]), Optional.empty()));
        }
        return item(ItemType.SITUATIONAL_JUDGEMENT, made);
    }

    private static ItemVersion item(ItemType type, List<Option> options) {
        return new ItemVersion(
                new ItemVersionId(1),
                "item",
                1,
                type,
                "communication",
                Difficulty.EASY,
                60,
                Optional.empty(),
                TEXT,
                options,
                TEXT);
    }
}
