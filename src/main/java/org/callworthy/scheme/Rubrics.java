package org.callworthy.scheme;

import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.account.Role;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.Json;
import org.callworthy.common.yaml.Fields;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Published rubrics. Reading is open to every service. */
@Service
@CalledByServices
public class Rubrics {

    private final RubricRepository repository;
    private final AuditLog audit;
    private final InstantSource clock;
    private final Map<RubricId, Rubric> rubrics = new ConcurrentHashMap<>();

    Rubrics(RubricRepository repository, AuditLog audit, InstantSource clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if there is no such rubric */
    public Rubric find(RubricId id) {
        Rubric known = rubrics.get(id);
        return known != null ? known : load(id);
    }

    /** Publishes a rubric. The same text again gives the same rubric; another text needs another number. */
    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
    public RubricOutcome publish(RubricText rubric) {
        String source = RubricJson.of(rubric);
        Optional<RubricId> there = repository.find(rubric.key(), rubric.number());
        if (there.isPresent()) {
            return repository.source(there.get()).orElseThrow().equals(source)
                    ? new RubricOutcome.Published(there.get())
                    : new RubricOutcome.NumberTaken(rubric.key(), rubric.number());
        }
        RubricId id = repository.insert(rubric, source, clock.instant());
        audit.record(
                "scheme.rubric.published",
                Subject.of("rubric", id.value()),
                Map.of("rubric", rubric.key(), "number", String.valueOf(rubric.number())));
        return new RubricOutcome.Published(id);
    }

    private Rubric load(RubricId id) {
        String source = repository.source(id).orElseThrow(() -> new IllegalArgumentException("No rubric " + id));
        RubricText text = RubricReader.rubric(new Fields(Json.read(source, JsonNode.class)));
        Rubric rubric = new Rubric(id, text.key(), text.number(), text.criteria());
        rubrics.put(id, rubric);
        return rubric;
    }
}
