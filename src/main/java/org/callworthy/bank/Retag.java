package org.callworthy.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.callworthy.scheme.Difficulty;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How items are to be filed; what is empty stays as it is. */
public record Retag(
        Optional<String> competency,
        Optional<Difficulty> difficulty,
        Optional<CognitiveLevel> cognitive,
        List<String> addTags,
        List<String> removeTags,
        List<String> addEndorsements,
        List<String> removeEndorsements) {

    public Retag {
        addTags = List.copyOf(addTags);
        removeTags = List.copyOf(removeTags);
        addEndorsements = List.copyOf(addEndorsements);
        removeEndorsements = List.copyOf(removeEndorsements);
    }

    public boolean changesNothing() {
        return competency.isEmpty()
                && difficulty.isEmpty()
                && cognitive.isEmpty()
                && addTags.isEmpty()
                && removeTags.isEmpty()
                && addEndorsements.isEmpty()
                && removeEndorsements.isEmpty();
    }

    ObjectNode applied(ObjectNode item) {
        ObjectNode tagged = item.deepCopy();
        competency.ifPresent(key -> tagged.put("competency", key));
        difficulty.ifPresent(level -> tagged.put("difficulty", level.key()));
        cognitive.ifPresent(level -> tagged.put("cognitive", level.key()));
        change(tagged, "tags", addTags, removeTags);
        change(tagged, "endorsements", addEndorsements, removeEndorsements);
        return tagged;
    }

    private static void change(ObjectNode item, String list, List<String> add, List<String> remove) {
        List<String> words = new ArrayList<>();
        item.path(list).forEach(word -> words.add(word.asString()));
        words.removeAll(remove);
        add.stream().filter(word -> !words.contains(word)).forEach(words::add);
        item.remove(list);
        if (!words.isEmpty()) {
            ArrayNode array = item.putArray(list);
            words.forEach(array::add);
        }
    }
}
