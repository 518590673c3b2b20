package org.callworthy.roleplay;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.callworthy.account.PersonId;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentId;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.Assignments;
import org.callworthy.delivery.Attempt;
import org.callworthy.delivery.Attempts;
import org.callworthy.delivery.Cases;
import org.callworthy.delivery.Entry;
import org.callworthy.delivery.StartOutcome;
import org.callworthy.roleplay.PerformanceStart.NoScenario;
import org.callworthy.roleplay.PerformanceStart.NotStarted;
import org.callworthy.roleplay.PerformanceStart.Started;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Opens performances: chooses the scenario, makes the key, and pins down the lines as the candidate will hear them. */
@Component
class Stage {

    private static final int LONGEST_VOICE = 80;

    private final Assignments assignments;
    private final Attempts attempts;
    private final Cases cases;
    private final Casting casting;
    private final ScenarioLines lines;
    private final PerformanceRepository performances;
    private final Vault vault;
    private final AuditLog audit;
    private final InstantSource clock;

    Stage(
            Assignments assignments,
            Attempts attempts,
            Cases cases,
            Casting casting,
            ScenarioLines lines,
            PerformanceRepository performances,
            Vault vault,
            AuditLog audit,
            InstantSource clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.cases = cases;
        this.casting = casting;
        this.lines = lines;
        this.performances = performances;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public PerformanceStart open(AssignmentId id, PersonId person, Locale language, Entry entry) {
        boolean rolePlay = assignments
                .findOwn(id, person)
                .map(Assignment::kind)
                .filter(AssignmentKind.ROLE_PLAY::equals)
                .isPresent();
        StartOutcome start = rolePlay ? attempts.start(id, person, language, entry) : new StartOutcome.NotYours();
        return switch (start) {
            case StartOutcome.Started started when started.resumed() -> new Started(started);
            case StartOutcome.Started started -> begin(started);
            default -> new NotStarted(start);
        };
    }

    /** Without a scenario the attempt has not begun either. */
    private PerformanceStart begin(StartOutcome.Started started) {
        Attempt attempt = attempts.find(started.attempt());
        Optional<ScenarioVersion> scenario = casting.scenario(attempt);
        if (scenario.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new NoScenario();
        }
        open(attempt, scenario.get());
        return new Started(started);
    }

    private void open(Attempt attempt, ScenarioVersion scenario) {
        List<LineAudio> heard = lines.heard(scenario.id()).values().stream()
                .filter(line -> line.line().language().equals(attempt.language()))
                .toList();
        PerformanceId id = new PerformanceId(attempt.id().value());
        Performance performance = new Performance(
                id,
                attempt.assignment(),
                attempt.caseId(),
                attempt.person(),
                Code.random(),
                scenario.id(),
                scenario.rubric(),
                cases.find(attempt.caseId()).scheme(),
                attempt.language(),
                voices(heard),
                vault.newKey(Purpose.RECORDING),
                PerformanceState.OPEN,
                clock.instant(),
                null,
                0);
        performances.insert(performance, heard);
        audit.record("roleplay.performance.opened", Subject.of("performance", id.value()));
    }

    private static String voices(List<LineAudio> heard) {
        String voices = heard.stream().map(LineAudio::voice).distinct().sorted().collect(Collectors.joining(", "));
        return voices.substring(0, Math.min(voices.length(), LONGEST_VOICE));
    }
}
