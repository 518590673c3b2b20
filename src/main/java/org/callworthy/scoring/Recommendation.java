package org.callworthy.scoring;

import java.io.Serializable;
import java.util.List;

/** What the numbers suggest. The committee decides, and may decide otherwise with a reason. */
public sealed interface Recommendation extends Serializable {

    /** @param components those without a result yet */
    record Incomplete(List<String> components) implements Recommendation {}

    record Pass() implements Recommendation {}

    /** Enough overall, and something to keep; what falls short can be made good by itself. */
    record ConditionalPass(List<Shortfall> shortfalls) implements Recommendation {}

    record Fail(List<Shortfall> shortfalls) implements Recommendation {}
}
