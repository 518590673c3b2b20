package org.callworthy.rating;

import org.callworthy.roleplay.PerformanceRecorded;
import org.callworthy.scheme.Schemes;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Gives each recorded performance to as many raters as its scheme says. Told twice, it changes nothing. */
@Component
class RecordedListener {

    private final RatingAssignmentRepository assignments;
    private final Assigning assigning;
    private final Schemes schemes;

    RecordedListener(RatingAssignmentRepository assignments, Assigning assigning, Schemes schemes) {
        this.assignments = assignments;
        this.assigning = assigning;
        this.schemes = schemes;
    }

    @ApplicationModuleListener
    void on(PerformanceRecorded recorded) {
        Performed performed = assignments.performance(recorded.performance());
        assigning.fill(
                performed.id(), schemes.version(performed.scheme()).rating().raters());
    }
}
