package org.callworthy.bank.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.callworthy.bank.CognitiveLevel;
import org.callworthy.common.yaml.Wording;
import org.callworthy.scheme.Difficulty;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an item is filed under, where a file says it in words that we know. */
final class Filing {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 60;
    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAGS = 20;
    private static final int LEAST_SECONDS = 10;
    private static final int MOST_SECONDS = 3600;

    private Filing() {}

    /** @param facts by the names of a bank's file */
    static void put(ItemDraft draft, Map<String, String> facts) {
        facts.forEach((name, said) -> {
            if (!said.isEmpty() && !put(draft.tree(), name, said)) {
                draft.lost(Wording.of("{0} {1}, which is none that there is", name, said));
            }
        });
    }

    private static boolean put(ObjectNode tree, String name, String said) {
        switch (name) {
            case "competency", "material" -> {
                return isKey(said) && tree.put(name, said) != null;
            }
            case "difficulty" -> {
                return List.of(Difficulty.values()).stream()
                                .anyMatch(value -> value.key().equals(said))
                        && tree.put(name, said) != null;
            }
            case "cognitive" -> {
                return List.of(CognitiveLevel.values()).stream()
                                .anyMatch(value -> value.key().equals(said))
                        && tree.put(name, said) != null;
            }
            case "seconds" -> {
                return number(said, LEAST_SECONDS, MOST_SECONDS) && tree.put(name, Integer.parseInt(said)) != null;
            }
            case "version" -> {
                return number(said, 1, 9999) && tree.put(name, Integer.parseInt(said)) != null;
            }
            case "practice", "anchor" -> {
                return said.equals("true") && tree.put(name, true) != null;
            }
            case "endorsements", "enemies" -> {
                List<String> keys = List.of(said.split(","));
                return keys.stream().allMatch(Filing::isKey) && strings(tree, name, keys);
            }
            default -> {
                return true;
            }
        }
    }

    static void tags(ItemDraft draft, List<String> tags) {
        Set<String> kept = new LinkedHashSet<>();
        for (String tag : tags) {
            String said = tag.strip().replaceAll("\\s+", " ");
            if (said.length() > LONGEST_TAG || !said.isEmpty() && kept.size() == MOST_TAGS) {
                draft.lost(Wording.of("the tag {0}", said));
            } else if (!said.isEmpty()) {
                kept.add(said);
            }
        }
        if (!kept.isEmpty()) {
            strings(draft.tree(), "tags", kept);
        }
    }

    static boolean isKey(String text) {
        return text.length() <= LONGEST_KEY && KEY.matcher(text).matches();
    }

    private static boolean number(String text, int least, int most) {
        return text.matches("\\d{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    private static boolean strings(ObjectNode tree, String name, Iterable<String> values) {
        ArrayNode list = tree.putArray(name);
        values.forEach(list::add);
        return true;
    }
}
