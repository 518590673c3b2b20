package org.callworthy.bank.exchange;

import java.util.Collection;
import org.callworthy.bank.ItemText;
import org.callworthy.common.yaml.Wording;

/** What of an item no plain format has a place for. */
final class ItemLosses {

    private ItemLosses() {}

    /** @param materials that the format carries */
    static void ofShell(ItemText item, Collection<String> materials, Lost lost) {
        item.listening().ifPresent(listening -> lost.add(Wording.of("what is heard with it")));
        if (!item.pictures().isEmpty()) {
            lost.add(Wording.of("its pictures"));
        }
        item.material()
                .filter(key -> !materials.contains(key))
                .ifPresent(material -> lost.add(Wording.of("the text of the material {0}", material)));
    }
}
