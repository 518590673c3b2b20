package org.callworthy.bank.ui;

import tools.jackson.core.JsonPointer;

/** Places in an item's tree as authors read them. */
final class Places {

    private Places() {}

    /** As in {@code options · 2 · text · en}. */
    static String of(JsonPointer at) {
        StringBuilder words = new StringBuilder();
        for (JsonPointer step = at; !step.matches(); step = step.tail()) {
            words.append(words.isEmpty() ? "" : " · ")
                    .append(
                            step.mayMatchElement()
                                    ? String.valueOf(step.getMatchingIndex() + 1)
                                    : step.getMatchingProperty());
        }
        return words.toString();
    }
}
