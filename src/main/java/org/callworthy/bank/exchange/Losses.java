package org.callworthy.bank.exchange;

import java.io.Serializable;
import java.util.Arrays;
import org.callworthy.common.yaml.Wording;

/** Sentences about what was lost, which show no more of a text than it takes to find it. */
final class Losses {

    private static final int SHOWN = 100;

    private Losses() {}

    static Wording of(String what, Serializable... args) {
        return Wording.of(
                what,
                Arrays.stream(args)
                        .map(arg -> arg instanceof String text ? cut(text) : arg)
                        .toArray(Serializable[]::new));
    }

    static String cut(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
