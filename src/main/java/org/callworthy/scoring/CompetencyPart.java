package org.callworthy.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import org.callworthy.common.Points;
import org.jspecify.annotations.Nullable;

/**
 * What a result holds of one competency.
 *
 * @param parts how many items or criteria it rests on
 * @param margin standard error in percent of the attainable points; null where it cannot be told
 */
public record CompetencyPart(
        String competency,
        Points points,
        int parts,
        @Nullable BigDecimal margin) implements Serializable {}
