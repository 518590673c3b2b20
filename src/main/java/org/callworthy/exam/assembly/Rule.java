package org.callworthy.exam.assembly;

/** A constraint by the name that its author knows it by. */
public sealed interface Rule {

    record Fill(Cell cell) implements Rule {}

    record Anchors(int items) implements Rule {}

    record Time(int seconds) implements Rule {}

    /** No item in more than so many forms. */
    record Uses(int forms) implements Rule {}

    /** No two forms with more than so many items in common. */
    record Overlap(int items) implements Rule {}

    record Enemies() implements Rule {}

    record Cases() implements Rule {}
}
