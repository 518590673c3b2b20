package org.callworthy.roleplay;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.common.yaml.CanonicalJson;
import org.callworthy.common.yaml.Finding;
import org.callworthy.common.yaml.Parsed;
import org.callworthy.common.yaml.Problem;
import org.callworthy.common.yaml.Wording;
import org.callworthy.common.yaml.YamlDocument;
import org.callworthy.roleplay.PublishOutcome.NotReady;
import org.callworthy.roleplay.PublishOutcome.Outdated;
import org.callworthy.roleplay.PublishOutcome.Published;
import org.callworthy.roleplay.PublishOutcome.Shortfall;
import org.callworthy.scheme.RubricId;
import org.callworthy.scheme.RubricOutcome;
import org.callworthy.scheme.Rubrics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Scenarios from their text to the moment at which they can be performed. Reading is open to every service. */
@Service
@CalledByServices
public class Scenarios {

    private final ScenarioRepository scenarios;
    private final ScenarioLines lines;
    private final Rubrics rubrics;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Scenarios(
            ScenarioRepository scenarios,
            ScenarioLines lines,
            Rubrics rubrics,
            SignedIn signedIn,
            AuditLog audit,
            TransactionOperations transaction,
            InstantSource clock) {
        this.scenarios = scenarios;
        this.lines = lines;
        this.rubrics = rubrics;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    public ScenarioVersion find(ScenarioId id) {
        return scenarios.find(id).orElseThrow(() -> new IllegalArgumentException("No scenario " + id));
    }

    /** What can be performed of those that a scheme names. */
    public List<ScenarioVersion> published(Collection<String> keys) {
        return scenarios.published(keys);
    }

    @RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
    public List<ScenarioSummary> all() {
        return lines.summaries(scenarios.all());
    }

    /** Imports the scenarios that come with Callworthy; again and again, if you like. */
    @RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
    public List<ImportOutcome> importShipped() throws IOException {
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (ScenarioSource source : ScenarioSources.shipped()) {
            outcomes.add(importFrom(source));
        }
        return outcomes;
    }

    /**
     * Imports a scenario: its rubric is published, its lines are rendered into stored audio. The same text again changes
     * nothing, and goes on where an import was interrupted. Not within a transaction: rendering takes its time.
     */
    @RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
    public ImportOutcome importFrom(ScenarioSource source) {
        Parsed<Scenario> parsed = ScenarioFile.parse(source.file(), source.text());
        if (!parsed.isClean()) {
            return new ImportOutcome.Refused(parsed.findings());
        }
        Scenario scenario = parsed.content().orElseThrow();
        YamlDocument document = parsed.document().orElseThrow();
        Optional<ScenarioVersion> there = scenarios.find(scenario.key(), scenario.number());
        if (there.isPresent()) {
            ScenarioId id = there.get().id();
            return scenarios.source(id).equals(CanonicalJson.of(document.root()))
                    ? new ImportOutcome.AlreadyThere(id, lines.render(there.get(), source))
                    : refused(document, "version", scenario.key(), scenario.number());
        }
        Optional<ScenarioVersion> stored = transaction.execute(status -> store(scenario, document));
        return Objects.requireNonNull(stored)
                .<ImportOutcome>map(it -> new ImportOutcome.Imported(it.id(), lines.render(it, source)))
                .orElseGet(() -> refused(
                        document,
                        "rubric/version",
                        scenario.rubric().key(),
                        scenario.rubric().number()));
    }

    /** Opens a scenario to candidates once each line has audio that a person has approved. */
    @Transactional
    @RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
    public PublishOutcome publish(ScenarioId id) {
        scenarios.lockVersions(find(id).scenario().key());
        ScenarioVersion version = find(id);
        List<Shortfall> shortfalls = lines.shortfalls(version);
        return switch (version.state()) {
            case PUBLISHED -> new Published(id);
            case RETIRED -> new Outdated();
            case DRAFT ->
                isOutdated(version)
                        ? new Outdated()
                        : shortfalls.isEmpty() ? publish(version) : new NotReady(shortfalls);
        };
    }

    private boolean isOutdated(ScenarioVersion version) {
        Scenario scenario = version.scenario();
        return scenarios.published(List.of(scenario.key())).stream()
                .anyMatch(other -> other.scenario().number() > scenario.number());
    }

    private Published publish(ScenarioVersion version) {
        scenarios.publish(version, signedIn.idIfAny().orElse(null), clock.instant());
        audit.record("roleplay.scenario.published", subject(version.id()), named(version.scenario()));
        return new Published(version.id());
    }

    /** Empty when the rubric's number is taken by another text. */
    private Optional<ScenarioVersion> store(Scenario scenario, YamlDocument document) {
        return switch (rubrics.publish(scenario.rubric())) {
            case RubricOutcome.NumberTaken taken -> Optional.empty();
            case RubricOutcome.Published(RubricId rubric) -> {
                ScenarioId id = scenarios.insert(scenario, CanonicalJson.of(document.root()), rubric, clock.instant());
                audit.record("roleplay.scenario.imported", subject(id), named(scenario));
                yield Optional.of(new ScenarioVersion(id, scenario, rubric, ScenarioState.DRAFT));
            }
        };
    }

    private static ImportOutcome refused(YamlDocument document, String place, String key, int number) {
        Finding finding = document.finding(new Problem(
                Problem.path((Object[]) place.split("/")),
                Wording.of("version {0} of {1} is there with another text", number, key),
                "the next version number for a changed text"));
        return new ImportOutcome.Refused(List.of(finding));
    }

    private static Subject subject(ScenarioId id) {
        return Subject.of("scenario", id.value());
    }

    private static Map<String, String> named(Scenario scenario) {
        return Map.of("scenario", scenario.key(), "number", String.valueOf(scenario.number()));
    }
}
