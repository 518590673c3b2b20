package org.callworthy.scheme;

import java.math.BigDecimal;

/** What must be reached, in percent of the points. */
public record Cut(BigDecimal percent, CutBasis basis) {

    public boolean isProvisional() {
        return basis instanceof CutBasis.Provisional;
    }
}
