package org.callworthy.scheme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Track;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import org.callworthy.common.yaml.YamlDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published schemes. Reading is open to every service: a scheme is public. */
@Service
@CalledByServices
public class Schemes {

    private final SchemeRepository repository;
    private final AuditLog audit;
    private final InstantSource clock;
    private final Map<SchemeVersionId, SchemeVersion> versions = new ConcurrentHashMap<>();

    Schemes(SchemeRepository repository, AuditLog audit, InstantSource clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IllegalStateException if no scheme of the track is in force */
    @PermitAll
    public SchemeVersion current(Track track) {
        return inForce(track).orElseThrow(() -> new IllegalStateException("No scheme in force for " + track.key()));
    }

    @PermitAll
    public Optional<SchemeVersion> inForce(Track track) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return repository.current(track, today).map(this::version);
    }

    /** @throws IllegalArgumentException if there is no such version */
    public SchemeVersion version(SchemeVersionId id) {
        SchemeVersion known = versions.get(id);
        return known != null ? known : load(id);
    }

    public boolean isAnyPublished() {
        return !repository.all().isEmpty();
    }

    /** All versions, by scheme, the newest first. */
    public List<SchemeVersion> published() {
        return repository.all().stream().map(this::version).toList();
    }

    /**
     * Publishes the text of a scheme. The same text again gives the same version; another text needs another number.
     *
     * @param file as findings shall name it
     */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
    public PublishOutcome publish(String file, String text) {
        return publish(file, text, Set.of());
    }

    /**
     * As {@link #publish(String, String)}, but a version that is new waits for the banks of its exams.
     *
     * @param incomplete banks that are not as the scheme was written for
     */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
    public PublishOutcome publish(String file, String text, Set<String> incomplete) {
        Parsed<Scheme> parsed = SchemeFile.parse(file, text);
        return parsed.isClean()
                ? publish(parsed.document().orElseThrow(), parsed.content().orElseThrow(), incomplete)
                : new PublishOutcome.Refused(parsed.findings());
    }

    private PublishOutcome publish(YamlDocument document, Scheme scheme, Set<String> incomplete) {
        String source = CanonicalJson.of(document.root());
        Optional<SchemeVersionId> there = repository.find(scheme.key(), scheme.number());
        if (there.isPresent()) {
            return repository.source(there.get()).orElseThrow().equals(source)
                    ? new PublishOutcome.AlreadyPublished(there.get())
                    : new PublishOutcome.Refused(List.of(numberTaken(document, scheme)));
        }
        List<Finding> waiting = scheme.banks().stream()
                .filter(incomplete::contains)
                .map(bank -> waitsFor(bank, document, scheme))
                .toList();
        if (!waiting.isEmpty()) {
            return new PublishOutcome.Refused(waiting);
        }
        SchemeVersionId id = repository.insert(scheme, source, clock.instant());
        audit.record(
                "scheme.version.published",
                Subject.of("scheme-version", id.value()),
                Map.of("scheme", scheme.key(), "number", String.valueOf(scheme.number())));
        return new PublishOutcome.Published(id);
    }

    private static Finding numberTaken(YamlDocument document, Scheme scheme) {
        return document.finding(new Problem(
                Problem.path("version"),
                Wording.of("version {0} of scheme {1} is published with another text", scheme.number(), scheme.key()),
                "the next version number for a changed text"));
    }

    private static Finding waitsFor(String bank, YamlDocument document, Scheme scheme) {
        return document.finding(new Problem(
                Problem.path("version"),
                Wording.of("version {0} of scheme {1} waits for the bank {2}", scheme.number(), scheme.key(), bank),
                "bring what the bank lacks; the next start publishes the scheme then"));
    }

    private SchemeVersion load(SchemeVersionId id) {
        String source =
                repository.source(id).orElseThrow(() -> new IllegalArgumentException("No scheme version " + id));
        SchemeVersion version = new SchemeVersion(id, SchemeFile.FORMAT.stored(source));
        versions.put(id, version);
        return version;
    }
}
