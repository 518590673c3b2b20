package org.callworthy.scoring;

import java.io.Serializable;
import org.callworthy.common.LocalizedText;

/**
 * How the case stands in one competency over all its components.
 *
 * @param parts how many items and criteria it rests on
 */
public record CompetencyStanding(String competency, LocalizedText title, Score score, int parts)
        implements Serializable {}
