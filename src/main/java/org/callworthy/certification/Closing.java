package org.callworthy.certification;

import java.time.Instant;
import java.util.List;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Endings;
import org.callworthy.rating.RatersCallOff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leaves nothing to do for anybody in a case that comes to no certification, or in a part that it is decided without. The
 * caller holds its lock.
 */
@Component
class Closing {

    private final CertificationCaseRepository cases;
    private final NonconformityRepository nonconformities;
    private final Endings delivery;
    private final RatersCallOff raters;

    Closing(
            CertificationCaseRepository cases,
            NonconformityRepository nonconformities,
            Endings delivery,
            RatersCallOff raters) {
        this.cases = cases;
        this.nonconformities = nonconformities;
        this.delivery = delivery;
        this.raters = raters;
    }

    /** What was decided without a resit leaves nothing of it to be begun, gone on with or rated. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lapse(List<Nonconformity> named) {
        named.stream().filter(each -> each.state().isPending()).forEach(pending -> {
            nonconformities.setState(pending.id(), NonconformityState.LAPSED, null);
            AssignmentId resit = pending.resit();
            if (resit != null) {
                delivery.end(resit);
                raters.callOff(resit);
            }
        });
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void close(CaseId id, CaseState as, Instant now) {
        nonconformities.of(id).stream()
                .filter(each -> each.state().isPending())
                .forEach(each -> nonconformities.setState(each.id(), NonconformityState.LAPSED, null));
        delivery.end(id);
        raters.callOff(id);
        cases.close(id, as, now);
    }
}
