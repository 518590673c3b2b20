package org.callworthy.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.callworthy.bank.ImportFate;
import org.callworthy.bank.ImportFates;
import org.callworthy.bank.ImportTaken;
import org.callworthy.bank.ItemReading;

/**
 * A file beside the bank that it goes to.
 *
 * @param file with what the comparison found
 * @param fates what becomes of its items, or how many became what
 * @param materials what becomes of its materials, by their keys
 */
record Compared(ItemReading.Read file, Map<?, ?> fates, Map<String, ImportFate> materials) {

    static Compared of(ItemReading.Read file, ImportFates fates) {
        return new Compared(file, fates.items(), fates.materials());
    }

    static Compared of(ItemReading.Read file, ImportTaken taken) {
        return new Compared(file, taken.items(), taken.materials());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        materials.forEach((material, fate) -> lines.add("material " + material + ": " + fate));
        fates.forEach((what, fate) -> lines.add(what + ": " + fate));
        return lines;
    }
}
