package org.callworthy.bank.exchange;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a manifest says of an item: difficulty, learning time and keywords in the words of LOM, and facts in our own. */
final class QtiMetadata {

    private final QtiItem item;

    QtiMetadata(QtiItem item) {
        this.item = item;
    }

    void read(XmlElement resource, ItemDraft draft) {
        Optional<XmlElement> metadata = resource.first("metadata");
        if (metadata.isEmpty()) {
            return;
        }
        Map<String, String> facts = new LinkedHashMap<>();
        metadata.get().within("educational").forEach(educational -> educational(educational, facts));
        metadata.get()
                .within("fact")
                .forEach(fact -> facts.put(fact.get("name"), fact.content().strip()));
        List<String> tags = new ArrayList<>();
        metadata.get().within("keyword").forEach(keyword -> {
            List<XmlElement> words = keyword.within("string", "langstring");
            (words.isEmpty() ? List.of(keyword) : words)
                    .forEach(word -> tags.add(word.content().replaceAll("\\p{Cc}+", " ")));
        });
        Filing.put(draft, facts);
        Filing.tags(draft, tags);
        metadata.get().within("words").forEach(words -> words(words, draft.tree()));
        metadata.get().within("listening").forEach(listening -> listening(listening, draft));
    }

    private void educational(XmlElement educational, Map<String, String> facts) {
        educational.first("difficulty").map(QtiMetadata::value).ifPresent(difficulty -> {
            switch (difficulty) {
                case "very easy", "easy" -> facts.put("difficulty", "easy");
                case "medium" -> facts.put("difficulty", "medium");
                case "difficult", "very difficult" -> facts.put("difficulty", "hard");
                default -> item.lost("the difficulty {0}", difficulty);
            }
        });
        educational
                .first("typicalLearningTime")
                .map(QtiMetadata::value)
                .flatMap(QtiMetadata::seconds)
                .ifPresent(seconds -> {
                    if (seconds >= 10 && seconds <= 3600) {
                        facts.put("seconds", String.valueOf(seconds));
                    } else {
                        item.lost("the expected time of {0} seconds", seconds);
                    }
                });
    }

    private static String value(XmlElement element) {
        return element.within("value", "duration", "datetime").stream()
                .findFirst()
                .orElse(element)
                .content()
                .strip()
                .toLowerCase(java.util.Locale.ROOT);
    }

    private static Optional<Long> seconds(String duration) {
        try {
            return Optional.of(Duration.parse(duration).toSeconds());
        } catch (DateTimeParseException | ArithmeticException other) {
            return Optional.empty();
        }
    }

    private static void words(XmlElement words, ObjectNode tree) {
        Optional<Integer> least = Decimals.whole(words.get("least"));
        Optional<Integer> most = Decimals.whole(words.get("most"));
        if (least.isPresent()
                && most.isPresent()
                && tree.path("type").asString().equals("essay")) {
            tree.putObject("words").put("least", least.get()).put("most", most.get());
        }
    }

    private static void listening(XmlElement listening, ItemDraft draft) {
        ObjectNode tree = draft.tree().putObject("listening");
        listening.first("say").ifPresent(say -> tree.set("say", draft.text(say.content())));
        if (!listening.get("mood").isEmpty()) {
            tree.put("mood", listening.get("mood"));
        }
        for (XmlElement file : listening.all("file")) {
            tree.withObject("files").put(file.get("language"), file.get("path"));
        }
        tree.put("plays", Decimals.whole(listening.get("plays")).orElse(0));
    }

    /** One of our own facts of a resource. */
    static Optional<String> fact(@Nullable XmlElement resource, String name) {
        return resource == null
                ? Optional.empty()
                : resource.within("fact").stream()
                        .filter(fact -> fact.get("name").equals(name))
                        .map(fact -> fact.content().strip())
                        .findFirst();
    }
}
