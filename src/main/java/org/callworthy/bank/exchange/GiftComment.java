package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comments say of a question: Moodle reads {@code [id:…]} and {@code [tag:…]} there. Ours add what GIFT has no place for,
 * {@code callworthy: difficulty=easy seconds=60}, which other systems pass over.
 */
record GiftComment(String id, List<String> tags, Map<String, String> facts) {

    static final String OURS = "callworthy:";

    private static final Pattern NOTE = Pattern.compile("\\[(id|tag):((?:[^\\[\\]\\\\]|\\\\.){1,200})]");
    private static final Pattern FACT = Pattern.compile("([a-z-]{1,20})=([a-z0-9,-]{1,300})");

    static GiftComment of(List<String> comments) {
        String id = "";
        List<String> tags = new ArrayList<>();
        Map<String, String> facts = new HashMap<>();
        for (String comment : comments) {
            if (comment.startsWith(OURS)) {
                FACT.matcher(comment).results().forEach(fact -> facts.put(fact.group(1), fact.group(2)));
                continue;
            }
            Matcher note = NOTE.matcher(comment);
            while (note.find()) {
                String said = note.group(2).replaceAll("\\\\(.)", "$1").strip();
                id = note.group(1).equals("id") ? said : id;
                if (note.group(1).equals("tag")) {
                    tags.add(said);
                }
            }
        }
        return new GiftComment(id, List.copyOf(tags), Map.copyOf(facts));
    }

    static String note(String name, String text) {
        return "[" + name + ":" + text.replaceAll("([\\[\\]\\\\])", "\\\\$1") + "]";
    }
}
