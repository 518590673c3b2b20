package org.callworthy.bank;

import java.util.Map;

/** What became of a file. @param fates as they were when it was taken in, which its preview need not have foreseen */
public record ImportTaken(ImportFates fates) {

    /** How many items had which fate. */
    public Map<ImportFate, Integer> items() {
        return fates.counts();
    }

    /** By their keys. */
    public Map<String, ImportFate> materials() {
        return fates.materials();
    }
}
