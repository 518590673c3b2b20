package org.callworthy.bank.exchange;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.callworthy.bank.RecordingReading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a manifest says of an item: difficulty, learning time and keywords in the words of LOM, and facts in our own. */
final class QtiMetadata {

    private static final int MOST_WORDS = 2000;
    private static final int MOST_PLAYS = 10;
    private static final Pattern PATH = Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,190}[A-Za-z0-9]");

    private final QtiItem item;

    QtiMetadata(QtiItem item) {
        this.item = item;
    }

    /** @param files of the package, from where its manifest is */
    void read(XmlElement resource, MediaFiles files, ItemDraft draft) {
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
        metadata.get().within("general").stream()
                .flatMap(general -> general.all("title").stream())
                .forEach(title -> item.called(words(title)));
        metadata.get().within("classification").forEach(this::classification);
        Filing.put(draft, facts);
        Filing.tags(draft, tags);
        metadata.get().within("words").forEach(words -> words(words, draft.tree()));
        metadata.get().within("listening").forEach(listening -> listening(listening, files, draft));
    }

    private void classification(XmlElement classification) {
        for (XmlElement path : classification.all("taxonPath", "taxonpath")) {
            item.called(path.all("taxon").stream()
                    .map(taxon -> taxon.first("entry").map(QtiMetadata::words).orElse(taxon.contentOf("id")))
                    .collect(Collectors.joining(" > ")));
        }
    }

    /** In its first language. */
    private static String words(XmlElement element) {
        return element.within("string", "langstring").stream()
                .findFirst()
                .orElse(element)
                .content();
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
        Optional<Integer> least = within(words.get("least"), 1, MOST_WORDS);
        Optional<Integer> most = within(words.get("most"), 1, MOST_WORDS);
        if (least.isPresent()
                && most.isPresent()
                && tree.path("type").asString().equals("essay")) {
            tree.putObject("words").put("least", least.get()).put("most", most.get());
        }
    }

    private static Optional<Integer> within(String number, int least, int most) {
        return Decimals.whole(number).filter(value -> value >= least && value <= most);
    }

    private void listening(XmlElement listening, MediaFiles files, ItemDraft draft) {
        ObjectNode tree = draft.tree().putObject("listening");
        String say = listening.contentOf("say");
        if (!say.isEmpty()) {
            tree.set("say", draft.text(say));
        }
        if (listening.get("mood").matches("annoyed|angry|upset|hurried|resigned")) {
            tree.put("mood", listening.get("mood"));
        }
        for (XmlElement file : listening.all("file")) {
            if (file.get("language").matches("en|zh-CN")
                    && PATH.matcher(file.get("path")).matches()) {
                recording(file, files, draft);
            }
        }
        tree.put("plays", within(listening.get("plays"), 0, MOST_PLAYS).orElse(0));
        if (!tree.has("say") && !tree.has("files")) {
            draft.tree().remove("listening");
        }
    }

    private void recording(XmlElement file, MediaFiles files, ItemDraft draft) {
        Optional<byte[]> bytes = files.find(file.get("href"));
        if (bytes.isEmpty()) {
            item.lost("the recording {0}: it is not in the file", file.get("path"));
            return;
        }
        switch (RecordingReading.of(bytes.get())) {
            case RecordingReading.Read(var sound) -> draft.recording(file.get("language"), file.get("path"), sound);
            case RecordingReading.Refused(var why) -> item.lost("the recording {0}: {1}", file.get("path"), why.why());
        }
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
