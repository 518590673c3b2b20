package org.callworthy.scheme;

import org.callworthy.common.LocalizedText;

/** A part of the examination for a level. */
public sealed interface Component permits ExamComponent, RolePlayComponent {

    String id();

    LocalizedText title();

    /** Percent of the overall score; the components of a level add up to 100. */
    int weight();

    int attempts();

    /** Days between attempts. */
    int waitingDays();

    int minutes();
}
