package org.callworthy.bank;

import java.util.List;
import org.callworthy.common.Level;
import org.callworthy.common.LocalizedText;
import org.callworthy.common.Track;

/** A bank as written: the items for a level of a track. */
public record BankText(
        String key, Track track, Level level, LocalizedText title, List<Material> materials, List<ItemText> items) {

    public BankText {
        materials = List.copyOf(materials);
        items = List.copyOf(items);
    }
}
