package org.callworthy.bank.exchange;

import java.util.List;
import org.callworthy.common.Json;
import tools.jackson.databind.node.ObjectNode;

/** Where an answer goes: into the item itself, or into the one gap of a cloze item. */
final class GapDraft {

    static final String SIGN = "[[1]]";

    private final ItemDraft draft;
    private final boolean isGap;

    GapDraft(ItemDraft draft, boolean isGap) {
        this.draft = draft;
        this.isGap = isGap;
    }

    boolean isGap() {
        return isGap;
    }

    /** Two brackets mean a gap in ours, and nothing elsewhere. */
    String stem(String text) {
        if (!isGap) {
            return text;
        }
        int gap = text.lastIndexOf(SIGN);
        return gap < 0
                ? text + " " + SIGN
                : text.substring(0, gap).replace("[[", "[ [")
                        + SIGN
                        + text.substring(gap + SIGN.length()).replace("[[", "[ [");
    }

    void choice(WeightedChoice choice) {
        choice.into(draft);
        if (isGap) {
            tree().set("options", draft.tree().remove("options"));
        }
    }

    void number(NumberRange range) {
        Numbers.put(tree(), range.answer(), range.tolerance());
    }

    void accepted(List<AcceptedDraft> accepted) {
        ObjectNode texts = Json.mapper().createObjectNode();
        AcceptedDraft.into(draft, texts.putArray(draft.language()), accepted);
        tree().set("accepted", texts);
    }

    private ObjectNode tree() {
        return isGap
                ? draft.tree().has("gaps")
                        ? (ObjectNode) draft.tree().path("gaps").path(0)
                        : draft.tree().putArray("gaps").addObject().put("id", "1")
                : draft.tree();
    }
}
