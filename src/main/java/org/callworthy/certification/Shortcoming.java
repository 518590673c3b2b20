package org.callworthy.certification;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A nonconformity as a member words it.
 *
 * @param component id in the scheme; a resit needs one
 * @param competency id in the scheme
 */
public record Shortcoming(
        @Nullable String component, @Nullable String competency, String finding, Remedy remedy, LocalDate dueOn)
        implements Serializable {

    public Shortcoming {
        finding = Wording.checked(finding);
        if (component == null && competency == null) {
            throw new IllegalArgumentException("A nonconformity names a component or a competency");
        }
        if (remedy == Remedy.RESIT && component == null) {
            throw new IllegalArgumentException("A resit needs a component");
        }
    }
}
