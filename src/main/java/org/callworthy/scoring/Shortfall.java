package org.callworthy.scoring;

import java.io.Serializable;

/** Something that stands below what the scheme asks for. */
public sealed interface Shortfall extends Serializable {

    record Overall() implements Shortfall {}

    record InComponent(String component) implements Shortfall {}

    record InCompetency(String competency) implements Shortfall {}

    /** Most raters saw a critical criterion of this component below what must be reached. */
    record CriticalCriterion(String component) implements Shortfall {}
}
