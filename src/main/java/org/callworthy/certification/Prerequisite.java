package org.callworthy.certification;

import java.io.Serializable;
import java.math.BigDecimal;
import org.callworthy.common.Level;

/** Something that the scheme asks for before a level, and that is missing. */
public sealed interface Prerequisite extends Serializable {

    /** A valid certification of the lower level. */
    record LowerLevel(Level level) implements Prerequisite {}

    record Service(int months, int needed) implements Prerequisite {}

    record Training(BigDecimal hours, int needed) implements Prerequisite {}
}
