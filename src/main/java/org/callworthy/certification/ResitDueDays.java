package org.callworthy.certification;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
    public Map<AssignmentId, Instant> due(Collection<AssignmentId> assignments) {
        Map<AssignmentId, Instant> due = new HashMap<>();
        nonconformities.dueOfResits(assignments).forEach((id, day) -> due.put(id, Days.endOf(day)));
        return due;
    }
}
