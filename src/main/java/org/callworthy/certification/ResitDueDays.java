package org.callworthy.certification;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.DueDays;
import org.springframework.stereotype.Component;

/** The committee's day by which a component is to be sat again. */
@Component
class ResitDueDays implements DueDays {

    private final NonconformityRepository nonconformities;

    ResitDueDays(NonconformityRepository nonconformities) {
        this.nonconformities = nonconformities;
    }

    @Override
    public Optional<Instant> due(AssignmentId assignment) {
        return nonconformities.dueOfResit(assignment).map(Days::endOf);
    }
}
