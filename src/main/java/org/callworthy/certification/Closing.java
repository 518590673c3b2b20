package org.callworthy.certification;

import java.time.Instant;
import org.callworthy.delivery.CaseId;
import org.callworthy.delivery.Endings;
import org.callworthy.rating.RatersCallOff;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes a case that comes to no certification: nothing in it is left to do for anybody. The caller holds its lock. */
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
