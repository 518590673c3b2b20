package org.callworthy.bank;

import java.util.List;
import org.callworthy.common.yaml.Wording;
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
    }

    /** Nothing was taken from the file. @param why and what would be right */
    record Refused(Wording why) implements ItemReading {}
}
