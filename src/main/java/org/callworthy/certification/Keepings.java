package org.callworthy.certification;

import java.util.Optional;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Component;

/** Tells what is kept of a case, and until when. */
@Component
class Keepings {

    private final RetentionRepository retention;
    private final CertificationRepository certifications;
    private final Schemes schemes;

    Keepings(RetentionRepository retention, CertificationRepository certifications, Schemes schemes) {
        this.retention = retention;
        this.certifications = certifications;
        this.schemes = schemes;
    }

    Keeping of(CertificationCase on) {
        Optional<Deadlines> deadlines = Optional.ofNullable(on.decidedAt())
                .map(over -> Deadlines.of(
                        over,
                        certifications.ofCase(on.id()),
                        schemes.version(on.scheme()).retention()));
        return new Keeping(
                deadlines.map(Deadlines::recordings).orElse(null),
                deadlines.map(Deadlines::records).orElse(null),
                retention.erasures(on.id()));
    }
}
