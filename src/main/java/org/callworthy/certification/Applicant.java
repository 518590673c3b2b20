package org.callworthy.certification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.callworthy.account.Person;
import org.callworthy.delivery.CaseId;

/**
 * A person for whom a case of one level may be opened, with all that may stand in its way.
 *
 * @param open their open case of the level
 * @param endedBefore whether a case of the level ended without a certification, so that attempts may have been used
 */
record Applicant(
        Person person,
        Optional<CaseId> open,
        List<Certification> certifications,
        BigDecimal trainingHours,
        boolean endedBefore) {}
