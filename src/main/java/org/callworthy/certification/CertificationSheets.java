package org.callworthy.certification;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.account.SiteLimits;
import org.callworthy.scheme.Schemes;
import org.springframework.stereotype.Service;

/** Shows certifications with their history to the committee and, of the people within its reach, to the training department. */
@Service
@RolesAllowed({Role.Names.COMMITTEE, Role.Names.TRAINING})
public class CertificationSheets {

    private final CertificationRepository certifications;
    private final Schemes schemes;
    private final People people;
    private final SignedIn signedIn;
    private final SiteLimits limits;
    private final InstantSource clock;

    CertificationSheets(
            CertificationRepository certifications,
            Schemes schemes,
            People people,
            SignedIn signedIn,
            SiteLimits limits,
            InstantSource clock) {
        this.certifications = certifications;
        this.schemes = schemes;
        this.people = people;
        this.signedIn = signedIn;
        this.limits = limits;
        this.clock = clock;
    }

    public Optional<CertificationSheet> open(CertificationId id) {
        return certifications.find(id).filter(this::mayBeSeen).map(this::sheet);
    }

    private boolean mayBeSeen(Certification of) {
        return signedIn.has(Role.COMMITTEE) || limits.reaches(of.person());
    }

    private CertificationSheet sheet(Certification of) {
        Map<PersonId, String> names = people.names(of.history().stream()
                .map(StatusEntry::setBy)
                .filter(Objects::nonNull)
                .toList());
        return new CertificationSheet(
                of,
                people.find(of.person()).name(),
                schemes.version(of.scheme()).level(of.level()).title(),
                of.statusAt(clock.instant()),
                of.history().stream()
                        .map(entry -> entry.setBy() == null ? "" : names.getOrDefault(entry.setBy(), ""))
                        .toList());
    }
}
