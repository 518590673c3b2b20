package org.callworthy.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a candidate who knows their trade answers: the keys of a shipped bank, found by the text of the question. */
final class AnswerKey {

    private final Map<String, JsonNode> options = new HashMap<>();

    AnswerKey(Path bank) throws IOException {
        for (JsonNode item : new YAMLMapper().readTree(bank.toFile()).path("items")) {
            item.path("stem").forEach(stem -> options.put(letters(stem.asString()), item.path("options")));
        }
    }

    boolean isRight(String stem, String option) {
        return option(stem, option).path("key").asBoolean(false);
    }

    /** How fitting the experts find a reaction, 1 to 5. */
    int rating(String stem, String option) {
        return option(stem, option).path("expert").asInt();
    }

    private JsonNode option(String stem, String option) {
        JsonNode known = options.get(letters(stem));
        if (known == null) {
            throw new IllegalArgumentException("No such question: " + stem);
        }
        for (JsonNode one : known) {
            if (one.path("id").asString().equals(option)) {
                return one;
            }
        }
        throw new IllegalArgumentException("No option " + option + " of: " + stem);
    }

    /** White space and typography differ between the file and the screen. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]", "");
    }
}
