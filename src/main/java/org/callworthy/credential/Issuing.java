package org.callworthy.credential;

import org.callworthy.certification.CertificationStatusChanged;
import org.callworthy.certification.Certifications;
import org.callworthy.certification.PersonCertified;
import org.callworthy.certification.StatusEntry;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What the committee's acts mean for credentials. */
@Component
class Issuing {

    private final Credentials credentials;
    private final Certifications certifications;

    Issuing(Credentials credentials, Certifications certifications) {
        this.credentials = credentials;
        this.certifications = certifications;
    }

    @ApplicationModuleListener
    void on(PersonCertified certified) {
        credentials.issue(certified.certification());
    }

    @ApplicationModuleListener
    void on(CertificationStatusChanged changed) {
        if (changed.kind() == StatusEntry.Kind.ACTIVE && changed.seq() > 1) {
            certifications.find(changed.certification()).history().stream()
                    .filter(entry -> entry.seq() == changed.seq())
                    .findFirst()
                    .ifPresent(entry -> credentials.reissue(changed.certification(), entry.since()));
        }
    }
}
