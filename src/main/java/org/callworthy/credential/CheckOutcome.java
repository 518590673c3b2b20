package org.callworthy.credential;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.certification.Certification;
import org.callworthy.certification.Status;
import org.callworthy.scheme.SchemeVersion;

/** What checking a certificate's code comes to. */
public sealed interface CheckOutcome {

    /**
     * @param supersededAt a newer certificate stands in the place of the one that was checked
     * @param body who certified
     */
    record Known(
            Status status,
            Credential credential,
            Certification certification,
            SchemeVersion scheme,
            Optional<Instant> supersededAt,
            String body)
            implements CheckOutcome {}

    record Unknown() implements CheckOutcome {}
}
