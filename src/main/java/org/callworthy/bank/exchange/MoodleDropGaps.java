package org.callworthy.bank.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.callworthy.bank.ItemType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Questions of the types ddwtos and gapselect: {@code [[2]]} in the text is a gap in which the second choice is right. */
final class MoodleDropGaps {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private final MoodleQuestion question;
    private final ItemKeys keys;
    private final List<XmlElement> choices;

    MoodleDropGaps(MoodleQuestion question, ItemKeys keys) {
        this.question = question;
        this.keys = keys;
        this.choices = question.xml().all("dragbox", "selectoption");
    }

    Conversion cloze() {
        List<Integer> right = new ArrayList<>();
        Matcher gap = GAP.matcher(question.stem());
        StringBuilder stem = new StringBuilder();
        while (gap.find()) {
            int choice = Integer.parseInt(gap.group(1));
            if (choice < 1 || choice > choices.size()) {
                return Conversion.nothing("there is no choice {0} for a gap", choice);
            }
            right.add(choice - 1);
            gap.appendReplacement(stem, "[[" + right.size() + "]]");
        }
        gap.appendTail(stem);
        if (question.type().equals("ddwtos")) {
            question.lost("that a word is used once only: here each gap offers all words of its group");
        }
        if (question.flag("shuffleanswers", true)) {
            question.lostShuffling();
        }
        ItemDraft draft = question.draft(keys, ItemType.CLOZE, stem.toString());
        ArrayNode gaps = draft.tree().putArray("gaps");
        for (int i = 0; i < right.size(); i++) {
            options(draft, gaps.addObject().put("id", String.valueOf(i + 1)), right.get(i));
        }
        return new Conversion.Made(draft);
    }

    private void options(ItemDraft draft, ObjectNode gap, int right) {
        String group = group(choices.get(right));
        ArrayNode options = gap.putArray("options");
        for (int i = 0; i < choices.size(); i++) {
            if (group(choices.get(i)).equals(group)) {
                ObjectNode option = options.addObject().put("id", String.valueOf((char) ('a' + options.size() - 1)));
                option.set("text", draft.text(question.plain(choices.get(i).contentOf("text"))));
                if (i == right) {
                    option.put("key", true);
                }
            }
        }
    }

    private static String group(XmlElement choice) {
        return choice.contentOf("group");
    }
}
