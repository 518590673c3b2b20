package org.callworthy.roleplay;

import java.util.List;
import org.callworthy.common.LocalizedText;

/** A card of the simulated agent desktop. */
public record DesktopCard(String id, LocalizedText title, List<Row> rows) {

    public DesktopCard {
        rows = List.copyOf(rows);
    }

    public record Row(LocalizedText label, LocalizedText text) {}
}
