package org.callworthy.cli;

import java.util.ArrayList;
import java.util.List;
import org.callworthy.bank.ImportFates;
import org.callworthy.bank.ItemReading;

/**
 * A file beside the bank that it goes to.
 *
 * @param file with what the comparison found
 * @param fates what becomes or became of its items and materials
 */
record Compared(ItemReading.Read file, ImportFates fates) {

    /** Each by its key, and below them how many items have which fate. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        fates.materials().forEach((material, fate) -> lines.add("material " + material + ": " + fate));
        fates.items().forEach((item, fate) -> lines.add(item + ": " + fate));
        fates.counts().forEach((fate, count) -> lines.add(fate + ": " + count));
        return lines;
    }
}
