package org.callworthy.bank.exchange;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the options of a matching item are matched with: lines, each with its letter before it or in the order of letters. */
final class TableTargets {

    private static final Pattern TARGET = Pattern.compile("(?:([A-Za-z])\\s*[.)、．]\\s*)?(.*)");

    private TableTargets() {}

    static void add(ObjectNode linesByLanguage, ArrayNode targets) {
        linesByLanguage.forEachEntry((tag, lines) -> {
            int at = 0;
            for (String line : (Iterable<String>) lines.asString().lines()::iterator) {
                Matcher target = TARGET.matcher(line.strip());
                if (target.matches() && !line.isBlank()) {
                    String id = target.group(1) == null
                            ? String.valueOf((char) ('a' + at))
                            : target.group(1).toLowerCase(Locale.ROOT);
                    target(targets, id).withObject("text").put(tag, target.group(2));
                    at++;
                }
            }
        });
    }

    private static ObjectNode target(ArrayNode list, String id) {
        for (var known : list) {
            if (known.path("id").asString().equals(id)) {
                return (ObjectNode) known;
            }
        }
        return list.addObject().put("id", id);
    }
}
