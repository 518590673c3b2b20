package org.callworthy.common.yaml;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Something wrong in a file. As JSON, its wordings are English sentences.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record Finding(String file, int line, int column, Wording message, Wording whatWouldBeRight)
        implements Comparable<Finding>, Serializable {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(finding -> finding.message().toString());

    public Finding(String file, int line, int column, String message, String whatWouldBeRight) {
        this(file, line, column, Wording.of(message), Wording.of(whatWouldBeRight));
    }

    @Override
    public int compareTo(Finding other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s:%d:%d: %s — %s".formatted(file, line, column, message, whatWouldBeRight);
    }
}
