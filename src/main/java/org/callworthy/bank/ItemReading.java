package org.callworthy.bank;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.common.yaml.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What may come of reading a file of another system. */
public sealed interface ItemReading {

    /**
     * @param materials texts that items rest on, as they would stand in a bank's file
     * @param blueprints what tests of the file say about how forms are drawn, as they would stand in a scheme
     * @param losses what did not become an item, or belongs to no item
     */
    record Read(
            ItemFormat format,
            List<ImportedItem> items,
            List<ObjectNode> materials,
            List<ObjectNode> blueprints,
            List<Loss> losses)
            implements ItemReading {
        public Read {
            items = List.copyOf(items);
            materials = List.copyOf(materials);
            blueprints = List.copyOf(blueprints);
            losses = List.copyOf(losses);
        }

        /**
         * The same, with a line for each enemy that is nowhere.
         *
         * @param stored keys of the bank that it goes to, as far as it is known
         */
        public Read heldAgainst(Collection<String> stored) {
            Set<String> known = items.stream().map(ImportedItem::key).collect(Collectors.toSet());
            known.addAll(stored);
            List<ImportedItem> told =
                    items.stream().map(item -> told(item, known)).toList();
            return new Read(format, told, materials, blueprints, losses);
        }

        private static ImportedItem told(ImportedItem item, Set<String> known) {
            ImportedItem told = item;
            for (JsonNode enemy : item.item().path("enemies")) {
                String key = enemy.asString("");
                if (!known.contains(key)) {
                    told = told.losing(Wording.of("what the enemy {0} stands for, as there is no such item", key));
                }
            }
            return told;
        }
    }

    /** Nothing was taken from the file. @param why and what would be right */
    record Refused(Wording why) implements ItemReading {}
}
