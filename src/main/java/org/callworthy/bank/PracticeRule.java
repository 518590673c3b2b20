package org.callworthy.bank;

import java.util.List;
import java.util.Optional;
import org.callworthy.common.yaml.Problem;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * An item is for exams or for practice from its first approval on. Everybody may see the key of one for practice, so it never becomes
 * one for exams; and one for exams stays in sittings, so it is never explained.
 */
final class PracticeRule {

    private static final String PRACTICE = "practice";

    private PracticeRule() {}

    /**
     * @param approved its newest version that is or was approved, if there is one
     * @param at where the item stands in its document
     */
    static List<Problem> problems(JsonNode item, Optional<? extends JsonNode> approved, JsonPointer at) {
        return approved
                .filter(before -> isForPractice(before) != isForPractice(item))
                .map(before -> new Problem(
                        at.appendProperty(PRACTICE),
                        isForPractice(before)
                                ? "its key is known from practice: the item cannot be in exams"
                                : "it was approved for exams: the item cannot be for practice",
                        "a new item with an id of its own"))
                .stream()
                .toList();
    }

    private static boolean isForPractice(JsonNode item) {
        return item.path(PRACTICE).asBoolean(false);
    }
}
