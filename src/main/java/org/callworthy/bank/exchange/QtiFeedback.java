package org.callworthy.bank.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Feedback: what is said of an option says why it is wrong; what is said of all or of the right response is the rationale. */
final class QtiFeedback {

    private static final String OF_ALL = "(?i).*(rationale|solution|general|correct|right|explanation).*";
    private static final String OF_WRONG = "(?i).*(incorrect|wrong|not.?correct|partial).*";

    private final QtiItem item;

    QtiFeedback(QtiItem item) {
        this.item = item;
    }

    /** @param options by their identifiers */
    void onChoices(Map<String, ObjectNode> options, ItemDraft draft) {
        Set<String> general = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        List<XmlElement> blocks = Stream.concat(
                        item.root().all("modalFeedback").stream(), item.body().within("feedbackBlock").stream())
                .toList();
        for (XmlElement block : blocks) {
            String id = block.get("identifier");
            if (options.containsKey(id)) {
                onOption(block, options, draft);
            } else if (blocks.size() == 1 || (id.matches(OF_ALL) && !id.matches(OF_WRONG))) {
                general.add(text(block));
            } else {
                others.add(text(block));
            }
        }
        general.stream().filter(text -> !text.isBlank()).forEach(text -> rationale(text, draft));
        others.stream().filter(text -> !text.isBlank()).forEach(text -> item.lost("the feedback {0}", text));
        item.body().within("feedbackInline", "inlineChoiceInteraction").stream()
                .filter(inline -> inline.is("feedbackInline"))
                .forEach(inline -> onOption(inline, options, draft));
    }

    private void onOption(XmlElement feedback, Map<String, ObjectNode> options, ItemDraft draft) {
        String text = text(feedback);
        ObjectNode option = options.get(feedback.get("identifier"));
        if (text.isBlank()) {
            return;
        }
        if (option == null || option.has("why")) {
            item.lost("the feedback {0}", text);
        } else if (option.has("key")) {
            rationale(text, draft);
        } else {
            option.set("why", draft.text(text));
        }
    }

    private void rationale(String text, ItemDraft draft) {
        if (draft.tree().has("rationale")) {
            item.lost("the feedback {0}", text);
        } else {
            draft.text("rationale", text);
        }
    }

    private String text(XmlElement feedback) {
        return item.plain(XmlElement.of("div").add(feedback.nodes()));
    }
}
