package org.callworthy.bank;

import java.util.List;

/**
 * What broken files did to one parser.
 *
 * @param faults how it crashed or hung, and with which file
 */
public record Fuzzed(String parser, long files, List<String> faults) {

    public Fuzzed {
        faults = List.copyOf(faults);
    }
}
