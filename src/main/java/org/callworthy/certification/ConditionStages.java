package org.callworthy.certification;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.callworthy.delivery.Appointments;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.CaseId;
import org.springframework.stereotype.Component;

/** Says how far a candidate is with each condition that is open. */
@Component
class ConditionStages {

    private final OverdueRepository overdue;
    private final Assignments assignments;
    private final Appointments appointments;
    private final InstantSource clock;

    ConditionStages(
            OverdueRepository overdue, Assignments assignments, Appointments appointments, InstantSource clock) {
        this.overdue = overdue;
        this.assignments = assignments;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** @param named all that were ever named in the case */
    Map<NonconformityId, ConditionStage> of(CaseId caseId, List<Nonconformity> named) {
        Set<NonconformityId> late = overdue.of(caseId, clock.instant());
        Map<NonconformityId, ConditionStage> stages = new HashMap<>();
        named.stream()
                .filter(each -> each.state() == NonconformityState.OPEN)
                .forEach(each ->
                        stages.put(each.id(), late.contains(each.id()) ? new ConditionStage.Overdue() : inTime(each)));
        return stages;
    }

    private ConditionStage inTime(Nonconformity open) {
        AssignmentId resit = open.resit();
        if (resit == null) {
            return new ConditionStage.Waiting();
        }
        return switch (assignments.find(resit).state()) {
            case WAITING, WITHDRAWN ->
                appointments
                        .of(resit)
                        .<ConditionStage>map(
                                seat -> new ConditionStage.Seated(seat.plan().opensAt()))
                        .orElseGet(ConditionStage.Waiting::new);
            case UNDER_WAY -> new ConditionStage.Begun();
            case CLOSED -> new ConditionStage.HandedIn();
        };
    }
}
