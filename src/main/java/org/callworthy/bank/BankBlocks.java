package org.callworthy.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.callworthy.bank.exchange.HouseYaml;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.YamlDocument;
import tools.jackson.databind.JsonNode;

/** The lines of a bank's file, by the entries of its lists. */
record BankBlocks(YamlDocument document, String text) {

    /** The file with a list changed to these entries; empty where the file is not written an entry after another. */
    Optional<String> with(String list, Map<String, JsonNode> trees) {
        List<String> lines = lines();
        JsonNode entries = document.root().path(list);
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            starts.add(document.finding(BankAsFile.at(list, i)).line() - 1);
        }
        if (starts.isEmpty()) {
            return trees.isEmpty() ? Optional.of(text) : Optional.empty();
        }
        int end = end(lines, starts.getLast());
        if (!areEntries(lines, starts)) {
            return Optional.empty();
        }
        int indent = lines.get(starts.getFirst()).indexOf('-');
        List<String> out = new ArrayList<>(lines.subList(0, starts.getFirst()));
        Set<String> written = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String key = entries.path(i).path("id").asString();
            JsonNode tree = trees.get(key);
            if (tree != null && written.add(key)) {
                boolean same = CanonicalJson.of(tree).equals(CanonicalJson.of(entries.path(i)));
                int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
                out.addAll(same ? lines.subList(starts.get(i), next) : entry(tree, indent));
            }
        }
        trees.forEach((key, tree) -> {
            if (!written.contains(key)) {
                endLine(out);
                out.addAll(entry(tree, indent));
            }
        });
        out.addAll(lines.subList(end, lines.size()));
        return Optional.of(String.join("", out));
    }

    /** Each with what ends it, so that they make the same file again. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', start)) {
            lines.add(text.substring(start, i + 1));
            start = i + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    private static boolean areEntries(List<String> lines, List<Integer> starts) {
        return starts.stream().distinct().count() == starts.size()
                && starts.stream()
                        .allMatch(start -> lines.get(start).stripLeading().startsWith("- "));
    }

    /** Where the next property of the bank begins, if one follows. */
    private static int end(List<String> lines, int last) {
        int end = last + 1;
        while (end < lines.size() && !lines.get(end).matches("(?s)[a-z].*")) {
            end++;
        }
        return end;
    }

    private static List<String> entry(JsonNode tree, int indent) {
        return HouseYaml.entry(tree, indent).stream().map(line -> line + "\n").toList();
    }

    private static void endLine(List<String> out) {
        if (!out.isEmpty() && !out.getLast().endsWith("\n")) {
            out.set(out.size() - 1, out.getLast() + "\n");
        }
    }
}
