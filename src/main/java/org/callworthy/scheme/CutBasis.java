package org.callworthy.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Where a cut comes from. */
public sealed interface CutBasis {

    /** No panel has set it yet. */
    record Provisional() implements CutBasis {}

    /** @param standardError in percent points */
    record SetByPanel(String method, int panel, LocalDate date, BigDecimal standardError) implements CutBasis {}
}
