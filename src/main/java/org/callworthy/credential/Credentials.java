package org.callworthy.credential;

import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.People;
import org.callworthy.account.Person;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.certification.Certification;
import org.callworthy.certification.CertificationId;
import org.callworthy.certification.Certifications;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Ids;
import org.callworthy.scheme.Schemes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues credentials and checks them. Issuing is called by listeners only: it follows from a committee's decision. */
@Service
@CalledByServices
public class Credentials {

    private final CredentialRepository credentials;
    private final Certifications certifications;
    private final Schemes schemes;
    private final People people;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final CredentialProperties properties;
    private final InstantSource clock;

    Credentials(
            CredentialRepository credentials,
            Certifications certifications,
            Schemes schemes,
            People people,
            AuditLog audit,
            ApplicationEventPublisher events,
            CredentialProperties properties,
            InstantSource clock) {
        this.credentials = credentials;
        this.certifications = certifications;
        this.schemes = schemes;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Credential> of(CertificationId certification) {
        return credentials.of(certification);
    }

    /** The one that stands for a certification; empty for the moment between decision and issue. */
    public Optional<Credential> standing(CertificationId certification) {
        return credentials.of(certification).stream()
                .filter(credential -> credential.supersededAt().isEmpty())
                .findFirst();
    }

    /** Anyone may ask. Reads the legal status at this moment. */
    @PermitAll
    public CheckOutcome check(String typed) {
        Optional<Credential> found = VerificationCode.typed(typed).flatMap(credentials::find);
        if (found.isEmpty()) {
            return new CheckOutcome.Unknown();
        }
        Credential credential = found.get();
        Certification certification = certifications.find(credential.certification());
        return new CheckOutcome.Known(
                certification.statusAt(clock.instant()),
                credential,
                certification,
                schemes.version(certification.scheme()),
                credential.supersededAt(),
                properties.body());
    }

    /** Issues the first credential of a certification; a repeat changes nothing. */
    @Transactional
    void issue(CertificationId id) {
        if (credentials.of(id).isEmpty()) {
            issue(certifications.find(id), "credential.credential.issued");
        }
    }

    /** Issues anew after a suspension has ended: the earlier artefact is superseded, for a revoked one never revives. */
    @Transactional
    void reissue(CertificationId id, java.time.Instant since) {
        credentials.hold(id);
        boolean alreadyDone =
                standing(id).stream().anyMatch(one -> !one.issuedAt().isBefore(since));
        if (!alreadyDone) {
            credentials.supersede(id, clock.instant());
            issue(certifications.find(id), "credential.credential.reissued");
        }
    }

    private void issue(Certification certification, String act) {
        Person holder = people.find(certification.person());
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
        Series series = new Series(certification.track(), certification.level(), year);
        Credential credential = new Credential(
                new CredentialId(Ids.next()),
                certification.id(),
                series.number(credentials.count(series)),
                VerificationCode.random(),
                holder.name(),
                holder.language(),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
        credentials.insert(credential);
        audit.record(
                act,
                Subject.of("credential", credential.id().value()),
                Map.of("certification", certification.id().toString(), "number", credential.number()));
        events.publishEvent(new CredentialIssued(credential.id(), certification.id()));
    }
}
