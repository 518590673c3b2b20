package org.callworthy.bank.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.callworthy.bank.ChoiceBody;
import org.callworthy.bank.ItemBody;
import org.callworthy.bank.ItemText;
import org.callworthy.bank.ItemType;
import org.callworthy.bank.MatchingBody;
import org.callworthy.bank.OrderingBody;
import org.callworthy.bank.ShortTextBody;

/** What an item is filed under and how it is scored, in the words of a bank's file. */
final class ItemFacts {

    private ItemFacts() {}

    static Map<String, String> of(ItemText item) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", String.valueOf(item.number()));
        facts.put("competency", item.competency());
        facts.put("difficulty", item.difficulty().key());
        item.tags().cognitive().ifPresent(level -> facts.put("cognitive", level.key()));
        facts.put("seconds", String.valueOf(item.seconds()));
        item.material().ifPresent(material -> facts.put("material", material));
        put(facts, "endorsements", String.join(",", item.tags().endorsements()));
        put(facts, "enemies", String.join(",", item.tags().enemies()));
        put(facts, "practice", item.tags().practice() ? "true" : "");
        put(facts, "anchor", item.tags().anchor() ? "true" : "");
        put(facts, "scoring", scoring(item.body()));
        put(
                facts,
                "case-matters",
                item.body() instanceof ShortTextBody(var accepted) && accepted.caseMatters() ? "true" : "");
        return facts;
    }

    private static void put(Map<String, String> facts, String name, String fact) {
        if (!fact.isEmpty()) {
            facts.put(name, fact);
        }
    }

    private static String scoring(ItemBody body) {
        return switch (body) {
            case ChoiceBody choice
            when choice.type() == ItemType.MULTIPLE_CHOICE -> choice.scoring().key();
            case MatchingBody matching -> matching.partial() ? "partial" : "all-or-nothing";
            case OrderingBody ordering -> ordering.partial() ? "partial" : "all-or-nothing";
            default -> "";
        };
    }
}
