package org.callworthy.roleplay;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.callworthy.account.PersonId;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.roleplay.ListenOutcome.Erased;
import org.callworthy.roleplay.ListenOutcome.Heard;
import org.callworthy.roleplay.ListenOutcome.Nothing;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Recorded calls, for whom a room above lets hear them. Each listening is noted before a sound of it is given out. */
@Service
@PermitAll
public class Listening {

    private final PerformanceRepository performances;
    private final ActionRepository actions;
    private final List<RecordingAccess> access;
    private final Playings playings;
    private final Vault vault;
    private final SignedIn signedIn;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    Listening(
            PerformanceRepository performances,
            ActionRepository actions,
            List<RecordingAccess> access,
            Playings playings,
            Vault vault,
            SignedIn signedIn,
            AuditLog audit,
            TransactionOperations transaction) {
        this.performances = performances;
        this.actions = actions;
        this.access = access;
        this.playings = playings;
        this.vault = vault;
        this.signedIn = signedIn;
        this.audit = audit;
        this.transaction = transaction;
    }

    public ListenOutcome hear(PerformanceId id, Voices voices) {
        PersonId listener = signedIn.id();
        if (access.stream().noneMatch(one -> one.mayHear(listener, id))) {
            return new Nothing();
        }
        Optional<Performance> performance = performances.find(id);
        Optional<Instant> erased = performance.map(Performance::key).flatMap(vault::erasedAt);
        if (erased.isPresent()) {
            return new Erased(erased.get());
        }
        Optional<RecordedSound> sound = performance
                .filter(it -> it.state() == PerformanceState.RECORDED)
                .flatMap(it -> Optional.ofNullable(it.recording()).map(recording -> sound(it, recording, voices)));
        sound.ifPresent(heard -> note(listener, id, voices));
        return sound.<ListenOutcome>map(Heard::new).orElseGet(Nothing::new);
    }

    private void note(PersonId listener, PerformanceId id, Voices voices) {
        if (!playings.begins(listener, id, voices)) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> audit.record(
                    "roleplay.recording.heard",
                    Subject.of("performance", id.value()),
                    Map.of("voices", voices.name())));
        } catch (RuntimeException e) {
            playings.forget(listener, id, voices);
            throw e;
        }
    }

    private RecordedSound sound(Performance performance, BlobId recording, Voices voices) {
        return switch (voices) {
            case CANDIDATE -> new StoredSound(vault, vault.describe(recording));
            case ALL -> mix(performance, recording);
        };
    }

    private CallMix mix(Performance performance, BlobId recording) {
        Map<String, LineAudio> lines = performances.lines(performance.id());
        Map<String, Long> lengths = new HashMap<>();
        lines.forEach((step, line) -> lengths.put(step, line.milliseconds() * Pcm.SPEECH_RATE / 1000L));
        Map<String, Pcm> heard = new ConcurrentHashMap<>();
        return new CallMix(
                performance.samples(),
                () -> vault.openAt(recording),
                CallerTurn.of(actions.timeline(performance.id()), lengths),
                step -> heard.computeIfAbsent(
                        step,
                        unread -> read(Objects.requireNonNull(lines.get(unread)).blob())));
    }

    private Pcm read(BlobId line) {
        try (InputStream wav = vault.open(line)) {
            return Wav.read(wav.readAllBytes()).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
