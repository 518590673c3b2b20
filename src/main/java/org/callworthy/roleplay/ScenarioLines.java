package org.callworthy.roleplay;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.Ids;
import org.callworthy.common.Languages;
import org.callworthy.roleplay.PublishOutcome.Lacks;
import org.callworthy.roleplay.PublishOutcome.Shortfall;
import org.callworthy.speech.AudioReading;
import org.callworthy.speech.Pcm;
import org.callworthy.speech.Wav;
import org.callworthy.vault.BlobId;
import org.callworthy.vault.Purpose;
import org.callworthy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The caller's lines as they are heard: rendered ahead of time, replaced by recordings, approved by people. */
@Service
@RolesAllowed({Role.Names.AUTHOR, Role.Names.ADMIN})
public class ScenarioLines {

    private final ScenarioRepository scenarios;
    private final LineAudioRepository audio;
    private final LineStudio studio;
    private final Vault vault;
    private final People people;
    private final SignedIn signedIn;
    private final AuditLog log;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ScenarioLines(
            ScenarioRepository scenarios,
            LineAudioRepository audio,
            LineStudio studio,
            Vault vault,
            People people,
            SignedIn signedIn,
            AuditLog log,
            TransactionOperations transaction,
            InstantSource clock) {
        this.scenarios = scenarios;
        this.audio = audio;
        this.studio = studio;
        this.vault = vault;
        this.people = people;
        this.signedIn = signedIn;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Of those who approved or rejected lines. */
    public Map<PersonId, String> names(Collection<PersonId> deciders) {
        return people.names(deciders);
    }

    /** Lines in the order of the script, by language. */
    public List<Line> of(ScenarioId id) {
        return lines(scenarios.find(id).orElseThrow().scenario(), audio.of(id));
    }

    /** Empty when there is no such scenario. */
    public Optional<ScenarioSheet> sheet(ScenarioId id) {
        return scenarios.find(id).map(version -> {
            List<LineAudio> stored = audio.of(id);
            return new ScenarioSheet(version, lines(version.scenario(), stored), shortfalls(version, stored));
        });
    }

    private static List<Line> lines(Scenario scenario, List<LineAudio> stored) {
        Map<LineKey, LineAudio> newest = byLine(stored);
        Map<LineKey, LineAudio> heard = heard(stored);
        List<Line> lines = new ArrayList<>();
        for (Locale language : Languages.ALL) {
            for (Step step : scenario.steps()) {
                LineKey key = new LineKey(step.id(), language);
                lines.add(new Line(
                        key,
                        step.mood(),
                        step.say().in(language),
                        newest.get(key),
                        isOlder(heard.get(key), newest.get(key))));
            }
        }
        return lines;
    }

    private static boolean isOlder(@Nullable LineAudio heard, @Nullable LineAudio newest) {
        return heard != null && newest != null && !heard.id().equals(newest.id());
    }

    /** The line's sound as a WAV file. */
    public byte[] sound(LineAudioId id) {
        try (InputStream wav = vault.open(audio.find(id).orElseThrow().blob())) {
            return wav.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that the signed-in person listened to a line and found it intelligible. */
    @Transactional
    public void approve(LineAudioId id) {
        LineAudio line = audio.find(id).orElseThrow();
        if (audio.approve(audio.scenarioOf(id), line, signedIn.id(), clock.instant())) {
            log.record("roleplay.line.approved", Subject.of("line-audio", id.value()));
        }
    }

    /** Notes that the signed-in person listened to a line and could not understand it: it needs another audio. */
    @Transactional
    public void reject(LineAudioId id) {
        if (audio.reject(id, signedIn.id(), clock.instant())) {
            log.record("roleplay.line.rejected", Subject.of("line-audio", id.value()));
        }
    }

    /** Has a line spoken anew, as after a voice was installed. What is heard until then stays so until this is approved. */
    public RenderOutcome renderAgain(ScenarioId id, LineKey line) {
        Scenario scenario = scenarios.find(id).orElseThrow().scenario();
        return studio.speak(scenario, scenario.step(line.step()).orElseThrow(), line)
                .<RenderOutcome>map(take -> new RenderOutcome.Rendered(store(id, line, take)))
                .orElseGet(RenderOutcome.NoVoice::new);
    }

    /** Replaces a line by a recording (WAV or FLAC). What is heard until then stays so until the new one is approved. */
    public ReplaceOutcome replace(ScenarioId id, LineKey line, byte[] file) {
        Scenario scenario = scenarios.find(id).orElseThrow().scenario();
        if (scenario.step(line.step()).isEmpty()) {
            throw new IllegalArgumentException("No step " + line.step());
        }
        return switch (LineStudio.read(file)) {
            case AudioReading.Refused refused -> new ReplaceOutcome.Unreadable(refused.fault());
            case AudioReading.Decoded(Pcm sound)
            when sound.duration().toSeconds() > LineStudio.MOST_SECONDS ->
                new ReplaceOutcome.TooLong(LineStudio.MOST_SECONDS);
            case AudioReading.Decoded(Pcm sound) when LineStudio.isSilent(sound) -> new ReplaceOutcome.Silent();
            case AudioReading.Decoded(Pcm sound) ->
                new ReplaceOutcome.Replaced(store(id, line, LineStudio.uploaded(sound)));
        };
    }

    /** Renders the lines that have no audio yet; returns those that nobody here can speak. */
    List<LineKey> render(ScenarioVersion version, ScenarioSource source) {
        Map<LineKey, LineAudio> there = byLine(audio.of(version.id()));
        List<LineKey> voiceless = new ArrayList<>();
        for (LineKey line : keys(version.scenario())) {
            Step step = version.scenario().step(line.step()).orElseThrow();
            if (!there.containsKey(line)) {
                studio.take(version.scenario(), step, line, source)
                        .ifPresentOrElse(take -> store(version.id(), line, take), () -> voiceless.add(line));
            }
        }
        return voiceless;
    }

    List<Shortfall> shortfalls(ScenarioVersion version) {
        return shortfalls(version, audio.of(version.id()));
    }

    private static List<Shortfall> shortfalls(ScenarioVersion version, List<LineAudio> stored) {
        Map<LineKey, LineAudio> newest = byLine(stored);
        Map<LineKey, LineAudio> heard = heard(stored);
        return keys(version.scenario()).stream()
                .filter(line -> !heard.containsKey(line))
                .map(line -> new Shortfall(line, newest.containsKey(line) ? Lacks.APPROVAL : Lacks.AUDIO))
                .toList();
    }

    List<ScenarioSummary> summaries(List<ScenarioVersion> versions) {
        var stored = audio.of(versions.stream().map(ScenarioVersion::id).toList());
        return versions.stream()
                .map(version -> ScenarioSummary.of(version, byLine(stored.getOrDefault(version.id(), List.of()))))
                .toList();
    }

    /** What a candidate hears: of each line the newest that is approved. */
    @PermitAll
    Map<LineKey, LineAudio> heard(ScenarioId id) {
        return heard(audio.of(id));
    }

    private static Map<LineKey, LineAudio> heard(List<LineAudio> stored) {
        return byLine(stored.stream().filter(LineAudio::approved).toList());
    }

    private LineAudioId store(ScenarioId scenario, LineKey line, LineStudio.Take take) {
        BlobId blob = vault.store(Purpose.LINE_AUDIO, "audio/wav", new ByteArrayInputStream(Wav.write(take.sound())));
        LineAudio made = new LineAudio(
                new LineAudioId(Ids.next()),
                line,
                blob,
                take.voice(),
                take.origin(),
                take.milliseconds(),
                clock.instant(),
                null,
                null,
                null,
                null);
        PersonId by = signedIn.idIfAny().orElse(null);
        transaction.executeWithoutResult(status -> {
            audio.insert(scenario, made, by);
            log.record(
                    "roleplay.line.voiced",
                    Subject.of("line-audio", made.id().value()),
                    Map.of("origin", take.origin().name()));
        });
        return made.id();
    }

    private static List<LineKey> keys(Scenario scenario) {
        return Languages.ALL.stream()
                .flatMap(language -> scenario.steps().stream().map(step -> new LineKey(step.id(), language)))
                .toList();
    }

    /** Of several of a line the last. */
    private static Map<LineKey, LineAudio> byLine(List<LineAudio> stored) {
        Map<LineKey, LineAudio> byLine = new HashMap<>();
        stored.forEach(one -> byLine.put(one.line(), one));
        return byLine;
    }
}
