package org.callworthy.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.callworthy.common.Json;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.Fields;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Items of all kinds with odd texts, the same for the same seed. */
final class RandomItems extends RandomTexts {

    RandomItems(long seed) {
        super(seed);
    }

    BankText bank(int items, String... types) {
        return bank("item", items, types);
    }

    /** @param name what their keys begin with */
    BankText bank(String name, int items, String... types) {
        List<ItemText> made = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            made.add(BankReader.item(new Fields(item(name + "-" + i, types[random.nextInt(types.length)]))));
        }
        return bank(List.of(), made);
    }

    /** Items that rest on materials. */
    BankText bankWithMaterials(int items, String... types) {
        List<Material> materials = Stream.of("sheet-1", "sheet-2")
                .map(key -> BankReader.material(new Fields(material(key))))
                .toList();
        List<ItemText> made = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            ObjectNode item = item("item-" + i, types[random.nextInt(types.length)]);
            if (random.nextBoolean()) {
                item.put("material", one("sheet-1", "sheet-2"));
            }
            made.add(BankReader.item(new Fields(item)));
        }
        return bank(materials, made);
    }

    private static BankText bank(List<Material> materials, List<ItemText> items) {
        return new BankText("random", Track.AGENT, Level.I, LocalizedText.of("Random", "随机"), materials, items);
    }

    private ObjectNode material(String key) {
        ObjectNode material = Json.mapper().createObjectNode().put("id", key).put("version", 1 + random.nextInt(9));
        if (random.nextBoolean()) {
            material.put("case", true);
        }
        material.set("title", text());
        material.set("text", text());
        return material;
    }

    ObjectNode item(String key, String type) {
        ObjectNode item = Json.mapper().createObjectNode();
        item.put("id", key).put("version", 1 + random.nextInt(9));
        item.put("type", type.equals("gaps") ? "cloze" : type);
        item.put("competency", one("communication", "compliance", "product-knowledge"));
        item.put("difficulty", one("easy", "medium", "hard"));
        item.put("seconds", 10 + random.nextInt(600));
        if (random.nextBoolean()) {
            item.put("cognitive", one("remember", "apply"));
        }
        if (random.nextBoolean()) {
            item.putArray("tags").add("退货").add("a tag [x]");
            item.putArray("endorsements").add("e-commerce");
            item.put("practice", true);
        }
        item.set("stem", text());
        body(item, type);
        item.set("rationale", text());
        return item;
    }

    private void body(ObjectNode item, String type) {
        switch (type) {
            case "single-choice" -> options(item, 2 + random.nextInt(9), 1, true);
            case "multiple-choice" -> {
                options(item, 4 + random.nextInt(7), 2 + random.nextInt(2), true);
                scoring(item, one("all-or-nothing", "partial", "penalty"));
            }
            case "true-false" -> item.put("answer", random.nextBoolean());
            case "situational-judgement" -> {
                options(item, 5, 0, false);
                item.withArray("options").forEach(option -> ((ObjectNode) option).put("expert", 1 + random.nextInt(5)));
            }
            case "ordering" -> {
                options(item, 3 + random.nextInt(8), 0, false);
                scoring(item, one("all-or-nothing", "partial"));
            }
            case "matching" -> matching(item);
            case "numeric" -> {
                item.put("answer", number());
                if (random.nextBoolean()) {
                    item.put("tolerance", number().abs());
                }
            }
            case "short-text" -> accepted(item);
            case "gaps" -> gaps(item);
            case "essay" -> essay(item);
            default -> cloze(item);
        }
    }

    /** Several in one item. */
    private void gaps(ObjectNode item) {
        int size = 1 + random.nextInt(5);
        StringBuilder stem = new StringBuilder(plain());
        for (int i = 0; i < size; i++) {
            String id = one("", "gap") + (i + 1);
            gap(item.withArray("gaps").addObject().put("id", id));
            stem.append(" [[").append(id).append("]]\n").append(plain());
        }
        for (String tag : new String[] {"en", "zh-CN"}) {
            item.withObject("stem").put(tag, stem.toString());
        }
        item.path("gaps").forEach(gap -> {
            if (gap.has("accepted") && random.nextBoolean()) {
                ((ObjectNode) gap).put("case-matters", true);
            } else if (gap.has("answer") && random.nextBoolean()) {
                ((ObjectNode) gap).put(one("tolerance", "tolerance-percent"), new BigDecimal("2.5"));
            }
        });
    }

    private void essay(ObjectNode item) {
        item.putObject("words").put("least", 1 + random.nextInt(100)).put("most", 100 + random.nextInt(100));
        ObjectNode rubric =
                item.putObject("rubric").put("id", one("letter", "reply-2")).put("version", 1);
        if (random.nextBoolean()) {
            rubric.put("version", 2 + random.nextInt(9));
        }
        ArrayNode criteria = rubric.putArray("criteria");
        for (int i = 0; i <= random.nextInt(4); i++) {
            ObjectNode criterion = criteria.addObject().put("id", "criterion-" + i);
            criterion.set("title", text());
            criterion.put("competency", one("communication", "compliance")).put("weight", 1 + random.nextInt(5));
            if (random.nextBoolean()) {
                criterion.putObject("critical").put("must-reach", 1 + random.nextInt(4));
            }
            ObjectNode anchors = criterion.putObject("anchors");
            for (int score = 0; score <= 4; score++) {
                anchors.set(String.valueOf(score), text());
            }
        }
    }

    private void cloze(ObjectNode item) {
        gap(item.putArray("gaps").addObject().put("id", "1"));
        for (String tag : new String[] {"en", "zh-CN"}) {
            item.withObject("stem").put(tag, plain() + " [[1]] " + plain());
        }
    }

    private void gap(ObjectNode gap) {
        switch (random.nextInt(3)) {
            case 0 -> options(gap, 3, 1, true);
            case 1 -> accepted(gap);
            default -> gap.put("answer", number());
        }
    }

    private void matching(ObjectNode item) {
        int size = 2 + random.nextInt(8);
        options(item, size, 0, false);
        item.withArray("options")
                .forEach(option -> option.path("text")
                        .forEachEntry((tag, text) -> ((ObjectNode) option.path("text"))
                                .put(tag, text.asString().replace("->", "-"))));
        for (int i = 0; i < size + 2; i++) {
            String id = String.valueOf((char) ('a' + i));
            ObjectNode target = item.withArray("targets").addObject().put("id", id);
            target.putObject("text").put("en", "t" + i + plain()).put("zh-CN", "目" + i + plain());
            if (i < size) {
                ((ObjectNode) item.path("options").path(i)).put("match", id);
            }
        }
        scoring(item, one("all-or-nothing", "partial"));
    }

    private void options(ObjectNode item, int size, int keys, boolean why) {
        ArrayNode options = item.putArray("options");
        for (int i = 0; i < size; i++) {
            ObjectNode option = options.addObject().put("id", String.valueOf((char) ('a' + i)));
            option.set("text", text());
            if (i < keys) {
                option.put("key", true);
            } else if (why && random.nextBoolean()) {
                option.set("why", text());
            }
        }
    }

    private void accepted(ObjectNode item) {
        ObjectNode accepted = item.putObject("accepted");
        for (String tag : new String[] {"en", "zh-CN"}) {
            ArrayNode list = accepted.putArray(tag).add(plain());
            if (random.nextBoolean()) {
                list.addObject().put("text", plain()).put("percent", 1 + random.nextInt(99));
            }
        }
    }

    private static void scoring(ObjectNode item, String scoring) {
        if (!scoring.equals("all-or-nothing")) {
            item.put("scoring", scoring);
        }
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L);
    }
}
