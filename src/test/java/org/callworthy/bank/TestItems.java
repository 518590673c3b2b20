package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callworthy.common.LocalizedText;
import org.callworthy.scheme.Difficulty;

/** Items for tests. */
final class TestItems {

    private static final LocalizedText TEXT = LocalizedText.of("Text", "文字");

    private TestItems() {}

    /** Options a, b, c, …, of which those in {@code keys} are right. */
    static ItemVersion choice(ItemType type, int options, String keys) {
        return choice(type, options, keys, ChoiceBody.Scoring.ALL_OR_NOTHING);
    }

    static ItemVersion choice(ItemType type, int options, String keys, ChoiceBody.Scoring scoring) {
        List<Option> made = new ArrayList<>();
        for (char id = 'a'; id < 'a' + options; id++) {
            made.add(Option.choice(String.valueOf(id), TEXT, keys.indexOf(id) >= 0, Optional.of(TEXT)));
        }
        return item(new ChoiceBody(type, made, scoring));
    }

    /** Reactions a, b, c, … with these expert values. */
    static ItemVersion judgement(int... experts) {
        List<Option> made = new ArrayList<>();
        for (int i = 0; i < experts.length; i++) {
            made.add(Option.reaction(String.valueOf((char) ('a' + i)), TEXT, experts[i]));
        }
        return item(new JudgementBody(made));
    }

    static List<Option> plain(String ids) {
        return ids.chars()
                .mapToObj(id -> Option.plain(String.valueOf((char) id), TEXT))
                .toList();
    }

    static ItemVersion item(ItemBody body) {
        return item(body, ItemTags.NONE);
    }

    static ItemVersion item(ItemBody body, ItemTags tags) {
        return new ItemVersion(
                new ItemVersionId(1),
                new ItemText(
                        "item",
                        1,
                        "communication",
                        Difficulty.EASY,
                        60,
                        Optional.empty(),
                        TEXT,
                        List.of(),
                        Optional.empty(),
                        body,
                        TEXT,
                        tags),
                Optional.empty());
    }
}
