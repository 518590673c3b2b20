package org.callworthy.delivery;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** From a moment up to another, which is not before it. */
public record Span(Instant from, Instant to) implements Serializable {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("It ends before it begins: " + from + " to " + to);
        }
    }

    /** What both have in common; none if they only touch. */
    List<Span> and(Span other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = to.isBefore(other.to) ? to : other.to;
        return start.isBefore(end) ? List.of(new Span(start, end)) : List.of();
    }

    /** What is left of it without the others, however these overlap. */
    List<Span> without(Collection<Span> others) {
        List<Span> left = List.of(this);
        for (Span other : others) {
            left = left.stream().flatMap(one -> one.without(other).stream()).toList();
        }
        return left;
    }

    private List<Span> without(Span other) {
        if (and(other).isEmpty()) {
            return List.of(this);
        }
        List<Span> left = new ArrayList<>();
        if (from.isBefore(other.from)) {
            left.add(new Span(from, other.from));
        }
        if (other.to.isBefore(to)) {
            left.add(new Span(other.to, to));
        }
        return left;
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
