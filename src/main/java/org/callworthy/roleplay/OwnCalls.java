package org.callworthy.roleplay;

import java.time.Instant;
import java.util.Optional;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.callworthy.delivery.AttemptId;
import org.callworthy.speech.Pcm;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates' own calls, for themselves: their voice alone, for the caller's lines are the scenario's. */
@Service
@CalledByServices
public class OwnCalls {

    private final PerformanceRepository performances;
    private final ActionRepository actions;
    private final Vault vault;
    private final SignedIn signedIn;
    private final AuditLog audit;

    OwnCalls(
            PerformanceRepository performances,
            ActionRepository actions,
            Vault vault,
            SignedIn signedIn,
            AuditLog audit) {
        this.performances = performances;
        this.actions = actions;
        this.vault = vault;
        this.signedIn = signedIn;
        this.audit = audit;
    }

    /** Empty when there is none, or it is somebody else's: an outsider must not learn which. */
    @Transactional(readOnly = true)
    public Optional<OwnCall> find(AttemptId attempt) {
        return own(new PerformanceId(attempt.value())).map(this::call);
    }

    /** The voice as a WAV file. That it was given out is noted first. */
    @Transactional
    public Optional<RecordedSound> voice(PerformanceId id) {
        Optional<Performance> own = own(id).filter(performance -> isThere(performance, erasedAt(performance)));
        own.ifPresent(performance -> audit.record(
                "roleplay.recording.copied",
                Subject.of("performance", performance.id().value())));
        return own.map(Performance::recording).map(recording -> new StoredSound(vault, vault.describe(recording)));
    }

    private Optional<Performance> own(PerformanceId id) {
        return performances.find(id).filter(performance -> performance.person().equals(signedIn.id()));
    }

    private OwnCall call(Performance performance) {
        Optional<Instant> erased = erasedAt(performance);
        return new OwnCall(
                performance.id(),
                performance.code(),
                performance.language(),
                performance.samples() * 1000 / Pcm.SPEECH_RATE,
                isThere(performance, erased),
                erased.orElse(null),
                actions.timeline(performance.id()));
    }

    private Optional<Instant> erasedAt(Performance performance) {
        return vault.erasedAt(performance.key());
    }

    private static boolean isThere(Performance performance, Optional<Instant> erased) {
        return erased.isEmpty() && performance.state() == PerformanceState.RECORDED && performance.recording() != null;
    }
}
